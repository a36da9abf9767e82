import { toBareText } from '../domain/ids.ts';
import type { BasedOn } from '../domain/link.ts';
import type { Citation, PlanHeader } from '../domain/plan.ts';
import { containsRegion } from '../domain/region.ts';

/**
 * The citation by which `plan` says that it carries out `basis`, or null. A citation names a plan if its title
 * holds the plan's title (as `…关于印发…方案的通知` does), or if it gives the number of the plan's document and the
 * plan covers the citing one's region: of several plans in one document only the one that concerns it is meant.
 */
export function findBasisCitation(plan: PlanHeader, basis: PlanHeader): Citation | null {
  if (plan.id === basis.id) return null;
  return plan.citations.find((citation) => citation.role === 'basis' && names(citation, basis, plan)) ?? null;
}

/** All BASED_ON edges among some plans, by citing plan and then in the order of its citations. */
export function resolveBasedOn(plans: readonly PlanHeader[]): readonly BasedOn[] {
  const index = new CitationIndex(plans);
  return plans.flatMap((plan) => {
    const found = new Map<string, BasedOn>();
    for (const citation of plan.citations) {
      if (citation.role !== 'basis') continue;
      for (const basis of index.find(citation)) {
        if (basis.id === plan.id || found.has(basis.id) || !names(citation, basis, plan)) continue;
        const { quote, range, docNumber } = citation;
        found.set(basis.id, { planId: plan.id, basisId: basis.id, quote, range, docNumber });
      }
    }
    return [...found.values()];
  });
}

function names(citation: Citation, cited: PlanHeader, citing: PlanHeader): boolean {
  if (toBareText(citation.title).includes(toBareText(cited.title))) return true;
  if (!citation.docNumber || !cited.docNumber) return false;
  const sameNumber = toBareText(citation.docNumber) === toBareText(cited.docNumber);
  return sameNumber && containsRegion(cited.region, citing.region);
}

/** Finds the plans that a citation may name without comparing it with every plan. */
class CitationIndex {
  readonly #byTitle = new Map<string, PlanHeader[]>();
  readonly #byNumber = new Map<string, PlanHeader[]>();
  readonly #titleLengths: readonly number[];

  constructor(plans: readonly PlanHeader[]) {
    for (const plan of plans) {
      push(this.#byTitle, toBareText(plan.title), plan);
      if (plan.docNumber) push(this.#byNumber, toBareText(plan.docNumber), plan);
    }
    this.#titleLengths = [...new Set([...this.#byTitle.keys()].map((title) => title.length))];
  }

  find(citation: Citation): readonly PlanHeader[] {
    const title = toBareText(citation.title);
    const found = new Set<PlanHeader>(this.#byNumber.get(toBareText(citation.docNumber ?? '')));
    for (const length of this.#titleLengths) {
      for (let start = 0; start + length <= title.length; start++) {
        for (const plan of this.#byTitle.get(title.slice(start, start + length)) ?? []) found.add(plan);
      }
    }
    return [...found];
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
