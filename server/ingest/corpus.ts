import type { Document } from '../domain/document.ts';
import type { PlanId } from '../domain/ids.ts';
import type { LinkSet } from '../domain/link.ts';
import type { Plan, PlanHeader } from '../domain/plan.ts';
import type { Embedder } from '../link/embedder.ts';
import type { Kinship } from '../link/kinship.ts';
import { toLinkKeys } from '../link/kinship.ts';
import { findKin, gatherLinks } from '../link/link-corpus.ts';
import type { Linker } from '../link/linker.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { findMeanings } from './find-meanings.ts';
import { indexMeanings } from './index-meanings.ts';
import { type Joined, joinStored } from './join-stored.ts';
import { type LinkPairsOptions, linkPairs } from './link-pairs.ts';
import type { LinkingOptions } from './linking-options.ts';
import { loadLinker } from './load-linker.ts';

/** What adding a document came to. */
export interface Addition {
  readonly outcome: Joined['outcome'];
  /** Links that the linker stands by, between this document's plans and each other and all plans stored before. */
  readonly measureLinks: number;
  readonly clauseLinks: number;
}

/** `onPair` hears of each pair of plans linked and of how many there are for the document at hand. */
export type CorpusOptions = LinkingOptions & Pick<LinkPairsOptions, 'onPair'>;

/** The stored documents and plans, of which adding one reads only what concerns it. */
export class Corpus {
  readonly #store: GraphStore;
  readonly #linker: Linker;
  readonly #embedder: Embedder | null;
  readonly #pairs: Pick<LinkPairsOptions, 'onPair'>;

  constructor(store: GraphStore, { linker = loadLinker(), embedder = null, ...pairs }: CorpusOptions = {}) {
    this.#pairs = pairs;
    this.#store = store;
    this.#linker = linker;
    this.#embedder = embedder;
  }

  /**
   * Links a document and stores it, joined with the abstract or the official text of its plans. Throws FileError if
   * another document of its kind holds one of them.
   */
  async add(document: Document): Promise<Addition> {
    // Another process that stores a kin meanwhile makes these links stale. It got further then, so this ends.
    for (;;) {
      const addition = await this.#tryToAdd(document);
      if (addition) return addition;
    }
  }

  /** Null if a plan that the document's plans may be kin of was changed while they were linked. */
  async #tryToAdd(given: Document): Promise<Addition | null> {
    const keys = listSoughtKeys((await joinStored(this.#store, given)).document);
    const { plans: found, seen } = await this.#store.listPlansByKeys(keys);
    // Only what is read after `seen` is held to it.
    const { document, outcome, successors } = await joinStored(this.#store, given);
    if (outcome === 'unchanged') {
      // The store may have failed after it took the document and before it took this.
      await this.#index(document);
      return { outcome, measureLinks: 0, clauseLinks: 0 };
    }
    if (listSoughtKeys(document).join('\n') !== keys.join('\n')) return null;
    const added = new Set(document.plans.map(({ id }) => id));
    const neighbours = found.filter((plan) => plan.documentId !== document.id && !added.has(plan.id));
    const kin = findKin<PlanHeader>(document.plans, neighbours);
    const links = await this.#link(document, neighbours, await this.#readTrees(kin, document));
    if (!(await this.#store.replaceDocument(document, links, seen, successors))) return null;
    await this.#index(document);
    return {
      outcome,
      measureLinks: links.measureLinks.filter(({ accepted }) => accepted).length,
      clauseLinks: links.clauseLinks.filter(({ accepted }) => accepted).length,
    };
  }

  async #index({ plans }: Document): Promise<void> {
    if (this.#embedder) await indexMeanings(this.#store, this.#embedder.model, plans);
  }

  async #link({ plans }: Document, neighbours: readonly PlanHeader[], kin: readonly Kinship<Plan>[]): Promise<LinkSet> {
    const ends = new Set(kin.flatMap(({ upper, lower }) => [upper, lower]));
    const meanings = this.#embedder && (await findMeanings(this.#embedder, [...new Set([...plans, ...ends])]));
    return gatherLinks(plans, neighbours, kin, await linkPairs(kin, this.#linker, meanings, this.#pairs));
  }

  async #readTrees(kin: readonly Kinship<PlanHeader>[], document: Document): Promise<readonly Kinship<Plan>[]> {
    const trees = new Map<PlanId, Plan>(document.plans.map((plan) => [plan.id, plan]));
    const ids = new Set(kin.flatMap(({ upper, lower }) => [upper.id, lower.id]));
    const missing = [...ids].filter((id) => !trees.has(id));
    for (const plan of await this.#store.findPlans(missing)) if (plan) trees.set(plan.id, plan);
    return kin.flatMap(({ kind, ...ends }) => {
      const upper = trees.get(ends.upper.id);
      const lower = trees.get(ends.lower.id);
      return upper && lower ? [{ kind, upper, lower }] : [];
    });
  }
}

/** By which stored plans that may be kin of the document's are found; its own, as they are stored now, among them. */
function listSoughtKeys({ plans }: Document): readonly string[] {
  return [...new Set(plans.flatMap((plan) => toLinkKeys(plan).sought))].sort();
}
