import { toBareText } from '../../server/domain/ids.ts';
import type { Clause, Plan } from '../../server/domain/plan.ts';
import { listPlaces } from './list-places.ts';

/** Where an abstract of a plan says something else than what was read from the plan itself, a line each. */
export function findDisagreements(abstract: Plan, original: Plan): readonly string[] {
  return [
    ...compare('front matter', listFrontMatter(abstract, original), listFrontMatter(original, original)),
    ...compare('outline', listOutline(abstract), listOutline(original)),
    ...compare('zones', listZones(abstract), listZones(original)),
    ...compare('industries of zones', listIndustries(abstract), listIndustries(original)),
    ...compare('targets', listTargets(abstract), listTargets(original)),
    ...findStrayFigures(abstract, original),
  ];
}

function compare(what: string, said: readonly string[], read: readonly string[]): readonly string[] {
  const saidOnly = said.filter((line) => !read.includes(line)).map((line) => `${what}: only in the abstract: ${line}`);
  const readOnly = read.filter((line) => !said.includes(line)).map((line) => `${what}: only in the plan: ${line}`);
  return [...saidOnly, ...readOnly];
}

/** Only what the plan itself says: its number, issuer or date may stand in other documents alone. */
function listFrontMatter(plan: Plan, original: Plan): readonly string[] {
  const { title, level, region, status } = plan;
  const known = (['docNumber', 'issuer', 'issuedOn'] as const).filter((fact) => original[fact] !== null);
  return [
    ...[title, level, region.code, region.name, status],
    ...known.map((fact) => `${fact} ${plan[fact]}`),
    ...plan.citations.flatMap(({ role, docNumber }) => (role === 'basis' ? [`based on ${docNumber}`] : [])),
  ];
}

/** Headings with their numbers, and how many clauses stand under each. */
function listOutline(plan: Plan): readonly string[] {
  const line = (number: string, title: string, clauses: readonly Clause[]) =>
    `${number} ${title}, clauses: ${clauses.length}`;
  return [
    line('', 'before the first section', plan.clauses),
    ...plan.sections.flatMap((section) => [
      line(`${section.path} ${toBareText(section.writtenNumber)}`, section.title, section.clauses),
      ...section.measures.map(({ number, writtenNumber, title, clauses }) =>
        line(`${section.path} ${number} ${toBareText(writtenNumber)}`, title, clauses),
      ),
    ]),
  ];
}

function listZones(plan: Plan): readonly string[] {
  return plan.zones.map(({ name, kind, parent, areaKm2 }) => [name, kind, parent, areaKm2].join(' '));
}

/** Of the industries only those that the lexicon has: what it lacks may be a list that was cut in the wrong place. */
function listIndustries(plan: Plan): readonly string[] {
  return plan.zoneIndustries.map(({ zone, industries }) => {
    const ids = industries.map(({ id }) => id).filter((id) => !id.startsWith('?'));
    return `${zone}: ${[...new Set(ids)].sort().join(' ')}`;
  });
}

function listTargets(plan: Plan): readonly string[] {
  return plan.targets.map(({ indicator, comparator, value, unit, year, scope, baseline }) =>
    [indicator, comparator, value.toFixed(3), unit, year, scope, baseline].join(' '),
  );
}

/** Figures in a point that the sentence which it abstracts does not hold. */
function findStrayFigures(abstract: Plan, original: Plan): readonly string[] {
  const sentences = new Map(listPlaces(original));
  return listPlaces(abstract).flatMap(([place, { text }]) => {
    const figures = readFigures(sentences.get(place)?.text ?? '');
    const stray = readFigures(text).filter((figure) => !figures.includes(figure));
    return stray.map((figure) => `figures: ${place}: ${figure} is not in the plan's sentence`);
  });
}

const readFigures = (text: string): readonly string[] => text.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? [];
