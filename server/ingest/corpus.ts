import type { Document, DocumentHeader } from '../domain/document.ts';
import type { PlanId } from '../domain/ids.ts';
import type { Plan, PlanHeader } from '../domain/plan.ts';
import { FileError } from '../errors.ts';
import type { Kinship } from '../link/kinship.ts';
import { findKin, linkAdded } from '../link/link-corpus.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** What adding a document came to. */
export interface Addition {
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'skipped';
  /** Why it was skipped; null otherwise. */
  readonly reason: string | null;
  /** Links that the linker stands by, between this document's plans and each other and all plans stored before. */
  readonly measureLinks: number;
  readonly clauseLinks: number;
}

const nothing = { reason: null, measureLinks: 0, clauseLinks: 0 };

/** The stored documents and plans as a load goes on; whole plans are read once, when a kin needs them. */
export class Corpus {
  readonly #store: GraphStore;
  readonly #documents: Map<string, DocumentHeader>;
  readonly #plans: Map<PlanId, PlanHeader>;
  readonly #trees = new Map<PlanId, Plan>();

  private constructor(store: GraphStore, documents: readonly DocumentHeader[], plans: readonly PlanHeader[]) {
    this.#store = store;
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    this.#plans = new Map(plans.map((plan) => [plan.id, plan]));
  }

  static async open(store: GraphStore): Promise<Corpus> {
    return new Corpus(store, await store.listDocuments(), await store.listPlans());
  }

  /** Links a document and stores it. Throws FileError if another document holds one of its plans. */
  async add(document: Document): Promise<Addition> {
    const before = this.#documents.get(document.id);
    if (before?.sha256 === document.sha256) return { ...nothing, outcome: 'unchanged' };
    const owner = this.#findOwner(document);
    if (owner && document.kind === 'abstract') {
      return { ...nothing, outcome: 'skipped', reason: `the plan it abstracts is loaded in full, from ${owner.file}` };
    }
    if (owner) throw new FileError('NOT_A_PLAN', document.file, `its plan is loaded already, from ${owner.file}`);
    const plans = new Set(document.plans.map((plan) => plan.id));
    const stored = [...this.#plans.values()].filter((plan) => plan.documentId !== document.id && !plans.has(plan.id));
    const kin = findKin<PlanHeader>(document.plans, stored);
    const links = linkAdded(document.plans, stored, await this.#readTrees(kin, document));
    await this.#store.replaceDocument(document, links);
    this.#replace(document);
    return {
      reason: null,
      outcome: before ? 'changed' : 'added',
      measureLinks: links.measureLinks.filter(({ accepted }) => accepted).length,
      clauseLinks: links.clauseLinks.filter(({ accepted }) => accepted).length,
    };
  }

  /** Another document that holds one of these plans and does not give way: an abstract does, to any other kind. */
  #findOwner(document: Document): DocumentHeader | null {
    for (const { id } of document.plans) {
      const owner = this.#documents.get(this.#plans.get(id)?.documentId ?? '');
      if (owner && owner.id !== document.id && (owner.kind !== 'abstract' || document.kind === 'abstract'))
        return owner;
    }
    return null;
  }

  async #readTrees(kin: readonly Kinship<PlanHeader>[], document: Document): Promise<readonly Kinship<Plan>[]> {
    const added = new Map(document.plans.map((plan) => [plan.id, plan]));
    const ids = new Set(kin.flatMap(({ upper, lower }) => [upper.id, lower.id]));
    const missing = [...ids].filter((id) => !added.has(id) && !this.#trees.has(id));
    for (const plan of await this.#store.findPlans(missing)) if (plan) this.#trees.set(plan.id, plan);
    return kin.flatMap(({ kind, ...ends }) => {
      const upper = added.get(ends.upper.id) ?? this.#trees.get(ends.upper.id);
      const lower = added.get(ends.lower.id) ?? this.#trees.get(ends.lower.id);
      return upper && lower ? [{ kind, upper, lower }] : [];
    });
  }

  #replace(document: Document): void {
    const gone = new Set(
      document.plans.map((plan) => this.#plans.get(plan.id)?.documentId).filter((id) => id !== undefined),
    ).add(document.id);
    for (const plan of this.#plans.values()) {
      if (!gone.has(plan.documentId)) continue;
      this.#plans.delete(plan.id);
      this.#trees.delete(plan.id);
    }
    for (const id of gone) this.#documents.delete(id);
    this.#documents.set(document.id, document);
    for (const plan of document.plans) {
      this.#plans.set(plan.id, plan);
      this.#trees.set(plan.id, plan);
    }
  }
}
