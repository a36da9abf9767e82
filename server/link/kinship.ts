import { toBareText } from '../domain/ids.ts';
import type { LinkKind } from '../domain/link.ts';
import { type PlanHeader, planLevels } from '../domain/plan.ts';
import { containsRegion } from '../domain/region.ts';
import { findBasisCitation } from './citations.ts';

/** How two plans stand to each other. For peers `upper` is the one whose id sorts first. */
export interface Kinship<P extends PlanHeader> {
  readonly kind: LinkKind;
  readonly upper: P;
  readonly lower: P;
}

/**
 * Whether two plans are linked, and which is the upper one; null if they have nothing to do with each other.
 * One carries out the other (`cascade`) if it cites it as its basis, or if it is of a lower level, within the
 * other's region and on the same subject. Plans of one level on the same subject are peers (`overlap`).
 * The answer depends on the two plans alone, not on what else is loaded.
 */
export function findKinship<P extends PlanHeader>(a: P, b: P): Kinship<P> | null {
  const rank = planLevels.indexOf(a.level) - planLevels.indexOf(b.level);
  const byLevel = rank < 0 || (rank === 0 && a.id < b.id) ? { upper: a, lower: b } : { upper: b, lower: a };
  const { upper, lower } = byLevel;
  if (findBasisCitation(lower, upper)) return { kind: 'cascade', upper, lower };
  if (rank === 0 && findBasisCitation(upper, lower)) return { kind: 'cascade', upper: lower, lower: upper };
  if (!shareSubject(upper, lower)) return null;
  if (rank === 0) return { kind: 'overlap', upper, lower };
  return containsRegion(upper.region, lower.region) ? { kind: 'cascade', upper, lower } : null;
}

/** Two plans may be kin only if the one holds a key that the other seeks; it is so either way round or neither. */
export interface LinkKeys {
  readonly held: readonly string[];
  readonly sought: readonly string[];
}

/** A cited title is looked up by a beginning of the plan's title of one of these lengths, in letters. */
const beginnings = [8, 4, 0];

/**
 * The keys by which a store finds the plans that may be kin of this one, without reading the others: what the plan is
 * called, what it cites as its basis, and what its title is about. They narrow down; `findKinship` decides.
 */
export function toLinkKeys(plan: PlanHeader): LinkKeys {
  const title = toBareText(plan.title);
  const beginning = beginnings.find((length) => length <= title.length) ?? 0;
  const names = [`title ${title.slice(0, beginning)}`];
  if (plan.docNumber) names.push(`number ${toBareText(plan.docNumber)}`);
  const cited = plan.citations
    .filter(({ role }) => role === 'basis')
    .flatMap((citation) => [
      ...toWindows(toBareText(citation.title)).map((window) => `title ${window}`),
      ...(citation.docNumber ? [`number ${toBareText(citation.docNumber)}`] : []),
    ]);
  const subjects = [title, ...toRuns(toSubject(plan))];
  const toKeys = (is: readonly string[], cites: readonly string[]) => {
    const keys = [...is.map((key) => `is ${key}`), ...cites.map((key) => `cites ${key}`)];
    return [...new Set([...keys, ...subjects.map((subject) => `on ${subject}`)])].sort();
  };
  return { held: toKeys(names, cited), sought: toKeys(cited, names) };
}

/** A citation holds a title anywhere: `关于印发…方案的通知`. */
function toWindows(text: string): readonly string[] {
  return beginnings.flatMap((length) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => text.slice(start, start + length)),
  );
}

/** Words that titles of plans on any subject have. */
const genericWords =
  /中国|中华人民共和国|十[一二三四五六七]五|第[一二三四五六七八九十]+个五年|国民经济和社会发展|20\d\d|[年省市区县]|高质量|现代化|发展|规划|方案|计划|纲要|实施|总体|建设|行动|工作|意见|若干|措施|政策|关于|推进|加快|促进|支持|深化|改革|创新|开放|扩展|区域|片区|区块|试行/g;
const shortestSubject = 4;

/** Whether two titles, less regions and words that any plan's title has, share a run of at least four characters. */
function shareSubject(a: PlanHeader, b: PlanHeader): boolean {
  const first = toSubject(a);
  const second = new Set(b.title === a.title ? [] : toRuns(toSubject(b)));
  return a.title === b.title || toRuns(first).some((run) => second.has(run));
}

function toSubject(plan: PlanHeader): string {
  return toBareText(plan.title).replaceAll(plan.region.name, ' ').replace(genericWords, ' ');
}

function toRuns(subject: string): readonly string[] {
  const runs: string[] = [];
  for (let i = 0; i + shortestSubject <= subject.length; i++) {
    const run = subject.slice(i, i + shortestSubject);
    if (!run.includes(' ')) runs.push(run);
  }
  return runs;
}
