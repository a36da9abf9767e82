import type { ClauseLinkId, MeasureLinkId } from '../domain/ids.ts';
import type { ClauseLink, LinkSet, MeasureLink } from '../domain/link.ts';
import { StoreError } from '../errors.ts';
import { listPlanKeys } from '../link/link-corpus.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { indexMeanings } from './index-meanings.ts';
import { listPages } from './list-pages.ts';

const noLinks: LinkSet = { planKeys: [], basedOn: [], appliesIn: [], clauseLinks: [], measureLinks: [] };

/**
 * Copies all that a store holds into another: documents, links as they are, what people judged, embeddings and views.
 * The other store must be empty or hold what an earlier copy of the same left when it was cut off; it may be copied to
 * again. Throws StoreError if it holds another document. What is written to `from` meanwhile may be left out. Returns
 * the number of documents.
 */
export async function copyStore(
  from: GraphStore,
  to: GraphStore,
  onDocument: (done: number, total: number) => void = () => {},
): Promise<number> {
  const documents = await from.listDocuments();
  const known = new Map(documents.map(({ id, sha256 }) => [id, sha256]));
  const held = await to.listDocuments();
  const foreign = held.find(({ id, sha256 }) => known.get(id) !== sha256);
  if (foreign) {
    const message = `The store to copy to holds another document already, ${foreign.file}. Name an empty store.`;
    throw new StoreError('STORE_UNAVAILABLE', message, { document: foreign.id });
  }
  for (const [done, { id }] of documents.entries()) {
    onDocument(done, documents.length);
    const document = await from.findDocument(id);
    if (document) await to.replaceDocument(document, noLinks);
  }
  await to.replaceLinks(await readLinks(from));
  const readJudgements = (after: string | null, limit: number) => from.listJudgements(after, limit);
  for await (const page of listPages(readJudgements, ({ linkId }) => linkId as string)) {
    await to.saveJudgements(page);
  }
  const models = await from.listEmbeddingModels();
  for (const model of models) {
    const readPage = (after: string | null, limit: number) => from.listEmbeddings(model, after, limit);
    for await (const page of listPages(readPage, ({ key }) => key)) await to.saveEmbeddings(model, page);
  }
  for (const { id } of models.length > 0 ? documents : []) {
    const document = await from.findDocument(id);
    for (const model of models) await indexMeanings(to, model, document?.plans ?? []);
  }
  for (const view of await from.listViews()) await to.saveView(view);
  onDocument(documents.length, documents.length);
  return documents.length;
}

async function readLinks(store: GraphStore): Promise<LinkSet> {
  const clauseLinks: (readonly ClauseLink[])[] = [];
  const readClauseLinks = (after: ClauseLinkId | null, limit: number) => store.listClauseLinks(null, after, limit);
  for await (const page of listPages(readClauseLinks, ({ link }) => link.id)) {
    clauseLinks.push(page.map(({ link }) => link));
  }
  const measureLinks: (readonly MeasureLink[])[] = [];
  const readMeasureLinks = (after: MeasureLinkId | null, limit: number) => store.listMeasureLinks(null, after, limit);
  for await (const page of listPages(readMeasureLinks, ({ id }) => id)) measureLinks.push(page);
  return {
    planKeys: listPlanKeys(await store.listPlans()),
    basedOn: await store.listBasedOn(),
    appliesIn: await store.listAppliesIn(),
    clauseLinks: clauseLinks.flat(),
    measureLinks: measureLinks.flat(),
  };
}
