import type { Document, DocumentHeader } from '../domain/document.ts';
import type { ClauseId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { FileError } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ClauseSuccessors } from '../store/move-links.ts';
import { joinAbstract, pairClauses } from './join-abstract.ts';

/** What adding a document puts in the store. */
export interface Joined {
  /** The document itself, joined with the abstracts of its plans; or, of an abstract, the official text joined with it. */
  readonly document: Document;
  readonly outcome: 'added' | 'changed' | 'unchanged';
  /** Of clauses of abstracts that the official text takes the place of. */
  readonly successors: ClauseSuccessors;
}

/** A stored plan with the document that holds it. */
interface Held {
  readonly plan: Plan;
  readonly document: DocumentHeader;
}

/**
 * Joins a document with what is stored of its plans, so that the order in which an abstract and the official text come
 * makes no difference. Throws FileError if another document holds one of its plans and is of the same kind.
 */
export async function joinStored(store: GraphStore, document: Document): Promise<Joined> {
  const { held, before } = await findHeld(store, document);
  const isOriginal = document.kind !== 'abstract';
  const rival = held.find(
    (each) => each.document.id !== document.id && (each.document.kind !== 'abstract') === isOriginal,
  );
  if (rival) throw new FileError('NOT_A_PLAN', document.file, say('planLoaded', { file: rival.document.file }));
  const original = isOriginal ? undefined : held.find((each) => each.document.kind !== 'abstract');
  if (original) return joinOriginal(store, document, original);
  if (before?.sha256 === document.sha256) return { document, outcome: 'unchanged', successors: new Map() };
  const successors = new Map<ClauseId, ClauseId>();
  const plans = document.plans.map((plan) => {
    const known = isOriginal ? held.find((each) => each.plan.id === plan.id) : undefined;
    if (!known) return plan;
    const joined = joinAbstract(plan, known.plan);
    // What a corrected text no longer has in the same place must be joined from the abstract itself.
    if (known.document.id === document.id) return { ...joined, abstractSha256: joined.abstractSha256 && '' };
    for (const [clause, statement] of pairClauses(plan, known.plan)) successors.set(statement.id, clause.id);
    return joined;
  });
  return { document: { ...document, plans }, outcome: before ? 'changed' : 'added', successors };
}

/** The stored document that holds the official text, with this abstract of one of its plans. */
async function joinOriginal(store: GraphStore, abstract: Document, { plan, document }: Held): Promise<Joined> {
  const stored = await store.findDocument(document.id);
  // It went meanwhile.
  if (!stored) return joinStored(store, abstract);
  const isKnown = plan.abstractSha256 === abstract.sha256;
  return {
    document: {
      ...stored,
      plans: stored.plans.map((each) => {
        const described = abstract.plans.find(({ id }) => id === each.id);
        return described ? joinAbstract(each, described) : each;
      }),
    },
    outcome: isKnown ? 'unchanged' : plan.abstractSha256 === null ? 'added' : 'changed',
    successors: new Map(),
  };
}

/** What is stored of a document's plans, and of the document itself. */
async function findHeld(
  store: GraphStore,
  { id, plans }: Document,
): Promise<{ readonly held: readonly Held[]; readonly before: DocumentHeader | undefined }> {
  const found = (await store.findPlans(plans.map((plan) => plan.id))).filter((plan) => plan !== null);
  const nodes = await store.findNodes([id, ...found.map(({ documentId }) => documentId)]);
  const headers = new Map(
    nodes.flatMap((node) => (node?.type === 'document' ? [[node.document.id, node.document]] : [])),
  );
  const held = found.flatMap((plan) => {
    const document = headers.get(plan.documentId);
    return document ? [{ plan, document }] : [];
  });
  return { held, before: headers.get(id) };
}
