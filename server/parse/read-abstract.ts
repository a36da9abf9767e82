import {
  createClauseId,
  createDocumentId,
  createMeasureId,
  createPlanId,
  createSectionId,
  createZoneId,
  type MeasureId,
  type PlanId,
  type SectionId,
} from '../domain/ids.ts';
import type { Clause, EnglishName, Measure, Plan, Section } from '../domain/plan.ts';
import type { Target } from '../domain/target.ts';
import { FileError } from '../errors.ts';
import { say } from '../messages/say.ts';
import {
  type Abstract,
  type AbstractMeasure,
  type AbstractPoint,
  type AbstractSection,
  type AbstractZone,
  abstractFormat,
  type Bilingual,
} from './abstract-format.ts';
import { type IndustryLexicon, resolveIndustry } from './industries/industries.ts';
import { listIndustries } from './industries/list-industries.ts';
import { readPromotions } from './industries/promotions.ts';
import { readStrength } from './modality/modality.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { readYaml, type YamlPath } from './read-yaml.ts';
import type { Source } from './source.ts';
import { simplify } from './text/simplify.ts';

/**
 * Reads our own YAML abstract of a plan. Every text keeps its place in the YAML file. Throws FileError with line
 * and remedy if the YAML is broken or not of the format.
 */
export function readAbstract(source: Source, lexicon: IndustryLexicon): ParsedDocument {
  const { content, locate, lineOf } = readYaml(source, abstractFormat);
  const planId = createPlanId(content.region.code, content.title.zh);
  const documentId = createDocumentId(null, `${content.title.zh} abstract`);
  const targets: Target[] = [];
  const facts = {
    title: content.title.zh,
    docNumber: content.docNumber ?? null,
    issuer: content.issuer?.zh ?? null,
    issuedOn: content.issuedOn ?? null,
    status: content.status,
  };

  const quoteAt = (path: YamlPath) => {
    const range = locate(path);
    return { quote: source.text.slice(range.start, range.end), range };
  };

  const toClauses = (
    owner: PlanId | SectionId | MeasureId,
    points: readonly AbstractPoint[],
    path: YamlPath,
  ): readonly Clause[] =>
    points.map((point, i) => {
      const { quote, range } = quoteAt([...path, 'points', i, 'zh']);
      targets.push(...point.targets.map((target) => ({ ...toTarget(target), quote, range })));
      return {
        id: createClauseId(owner, point.zh, 0),
        text: point.zh,
        textEn: point.en,
        abstract: null,
        range,
        line: lineOf(range.start),
        strength: readStrength(simplify(point.zh)),
      };
    });

  const toMeasure = (measure: AbstractMeasure, path: YamlPath): Measure => {
    const id = createMeasureId(planId, measure.number);
    const clauses = toClauses(id, measure.points, path);
    const range = { start: locate([...path, 'title', 'zh']).start, end: clauses.at(-1)?.range.end ?? 0 };
    return {
      id,
      number: measure.number,
      writtenNumber: measure.writtenNumber ?? measure.number,
      title: measure.title.zh,
      titleEn: measure.title.en,
      range,
      line: lineOf(range.start),
      clauses,
    };
  };

  const toSections = (
    section: AbstractSection,
    parentId: SectionId | null,
    outlinePath: string,
    path: YamlPath,
  ): Section[] => {
    const id = createSectionId(planId, outlinePath);
    const range = locate([...path, 'title', 'zh']);
    const own: Section = {
      id,
      parentId,
      path: outlinePath,
      writtenNumber: section.number,
      title: section.title.zh,
      titleEn: section.title.en,
      range,
      line: lineOf(range.start),
      clauses: toClauses(id, section.points, path),
      measures: section.measures.map((measure, i) => toMeasure(measure, [...path, 'measures', i])),
    };
    const below = section.sections.flatMap((child, i) =>
      toSections(child, id, `${outlinePath}.${i + 1}`, [...path, 'sections', i]),
    );
    return [own, ...below];
  };

  const clauses = toClauses(planId, content.points, []);
  const sections = content.sections.flatMap((section, i) => toSections(section, null, `${i + 1}`, ['sections', i]));
  const measures = sections.flatMap((section) => section.measures);
  const nodes = [...measures, ...clauses, ...[...sections, ...measures].flatMap((each) => each.clauses)];
  refuseRepeatedIds(source.file, nodes);
  const zoneIndustries = content.zones.flatMap(({ name, industries }, i) => {
    if (industries.length === 0) return [];
    const mentions = industries.map((industry) => resolveIndustry(lexicon, industry));
    return [{ zone: name.zh, industries: mentions, ...quoteAt(['zones', i, 'industries']) }];
  });
  const promotions = readPromotions(measures, lexicon);
  const plan: Plan = {
    ...facts,
    id: planId,
    documentId,
    titleEn: content.title.en,
    abstractSha256: source.sha256,
    level: content.level,
    region: { code: content.region.code, name: content.region.zh },
    range: { start: 0, end: source.text.length },
    measureCount: measures.length,
    clauses,
    sections,
    zones: content.zones.map((zone, i) => ({ ...toZone(zone), ...quoteAt(['zones', i, 'name', 'zh']) })),
    zoneIndustries,
    promotions,
    industries: listIndustries(zoneIndustries, promotions, lexicon),
    targets,
    responsibilities: [],
    englishNames: listEnglishNames(content),
    citations: content.basedOn.map(({ title, docNumber = null }, i) => {
      return { title, docNumber, role: 'basis', ...quoteAt(['basedOn', i, 'title']) };
    }),
  };
  return {
    ...facts,
    id: documentId,
    kind: 'abstract',
    file: source.file,
    sha256: source.sha256,
    text: source.text,
    addressees: null,
    effectiveOn: content.effectiveOn ?? null,
    tables: [],
    warnings: [],
    plans: [plan],
  };
}

/** Of what the abstract names in both languages, each Chinese name once. */
function listEnglishNames({ title, region, issuer, zones, points, sections }: Abstract): readonly EnglishName[] {
  const namesOf = (of: readonly AbstractPoint[]) =>
    of.flatMap(({ targets }) => targets.flatMap(({ indicator, scope, baseline }) => [indicator, scope, baseline]));
  const within = (section: AbstractSection): readonly (Bilingual | undefined)[] => [
    ...namesOf([...section.points, ...section.measures.flatMap((measure) => measure.points)]),
    ...section.sections.flatMap(within),
  ];
  // Zones of several regions can have one name: the zone's own English name goes by its id.
  const ofZones = zones.flatMap(({ name }) => [name, { zh: createZoneId(region.code, name.zh), en: name.en }]);
  const all = [title, region, issuer, ...ofZones, ...namesOf(points), ...sections.flatMap(within)];
  const names = new Map<string, string>();
  for (const each of all) if (each && !names.has(each.zh)) names.set(each.zh, each.en);
  return [...names].map(([name, nameEn]) => ({ name, nameEn }));
}

function toZone({ name, kind, parent, areaKm2 }: AbstractZone) {
  return { name: name.zh, kind, parent: parent ?? null, areaKm2: areaKm2 ?? null };
}

function toTarget({ indicator, comparator, value, unit, year, scope, baseline }: AbstractPoint['targets'][number]) {
  return {
    ...{ indicator: indicator.zh, comparator, value, unit },
    ...{ year: year ?? null, scope: scope?.zh ?? null, baseline: baseline?.zh ?? null },
  };
}

function refuseRepeatedIds(file: string, nodes: readonly { readonly id: string; readonly line: number }[]): void {
  const seen = new Map<string, number>();
  for (const { id, line } of nodes) {
    const before = seen.get(id);
    if (before !== undefined) {
      throw new FileError('NOT_A_PLAN', file, say('atLine', { line, problem: say('saidTwice', { before }) }));
    }
    seen.set(id, line);
  }
}
