import { isScalar, LineCounter, parseDocument as parseYaml } from 'yaml';
import type { z } from 'zod';
import {
  createClauseId,
  createDocumentId,
  createMeasureId,
  createPlanId,
  createSectionId,
  type MeasureId,
  type SectionId,
} from '../domain/ids.ts';
import type { Clause, Measure, Section } from '../domain/plan.ts';
import type { TextRange } from '../domain/text-range.ts';
import { FileError } from '../errors.ts';
import { type AbstractMeasure, type AbstractSection, abstractFormat } from './abstract-format.ts';
import type { ParsedDocument } from './parsed-document.ts';
import type { Source } from './source.ts';

type YamlPath = readonly (string | number)[];

/**
 * Reads our own YAML abstract of a plan. Every text keeps its place in the YAML file. Throws FileError with line
 * and remedy if the YAML is broken or not of the format.
 */
export function readAbstract(source: Source): ParsedDocument {
  const { content, locate, lineOf } = readYaml(source);
  const planId = createPlanId(content.region.code, content.title.zh);
  const documentId = createDocumentId(null, `${content.title.zh} abstract`);
  const facts = {
    title: content.title.zh,
    docNumber: content.docNumber ?? null,
    issuer: content.issuer ?? null,
    issuedOn: content.issuedOn ?? null,
    status: content.status,
  };

  const toClause = (owner: SectionId | MeasureId, point: { zh: string; en: string }, path: YamlPath): Clause => {
    const range = locate([...path, 'zh']);
    return {
      id: createClauseId(owner, point.zh, 0),
      text: point.zh,
      textEn: point.en,
      range,
      line: lineOf(range.start),
    };
  };

  const toMeasure = (measure: AbstractMeasure, path: YamlPath): Measure => {
    const id = createMeasureId(planId, measure.number);
    const clauses = measure.points.map((point, i) => toClause(id, point, [...path, 'points', i]));
    const range = { start: locate([...path, 'title', 'zh']).start, end: clauses.at(-1)?.range.end ?? 0 };
    return {
      id,
      number: measure.number,
      writtenNumber: measure.number,
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
      clauses: section.points.map((point, i) => toClause(id, point, [...path, 'points', i])),
      measures: section.measures.map((measure, i) => toMeasure(measure, [...path, 'measures', i])),
    };
    const below = section.sections.flatMap((child, i) =>
      toSections(child, id, `${outlinePath}.${i + 1}`, [...path, 'sections', i]),
    );
    return [own, ...below];
  };

  const sections = content.sections.flatMap((section, i) => toSections(section, null, `${i + 1}`, ['sections', i]));
  const measures = sections.flatMap((section) => section.measures);
  refuseRepeatedIds(source.file, [...measures, ...[...sections, ...measures].flatMap(({ clauses }) => clauses)]);
  return {
    ...facts,
    id: documentId,
    kind: 'abstract',
    file: source.file,
    sha256: source.sha256,
    text: source.text,
    addressees: null,
    effectiveOn: null,
    tables: [],
    warnings: [],
    plans: [
      {
        ...facts,
        id: planId,
        documentId,
        titleEn: content.title.en,
        level: content.level,
        region: content.region,
        range: { start: 0, end: source.text.length },
        measureCount: measures.length,
        clauses: [],
        sections,
        zones: [],
        zoneIndustries: [],
        targets: [],
        responsibilities: [],
        citations: content.basedOn.map((basis, i) => {
          const range = locate(['basedOn', i, 'title']);
          return {
            title: basis.title,
            docNumber: basis.docNumber ?? null,
            role: 'basis',
            quote: source.text.slice(range.start, range.end),
            range,
          };
        }),
      },
    ],
  };
}

interface YamlContent {
  readonly content: z.output<typeof abstractFormat>;
  /** The range of a scalar's text in the file, without its quotation marks. */
  readonly locate: (path: YamlPath) => TextRange;
  readonly lineOf: (offset: number) => number;
}

function readYaml({ file, text }: Source): YamlContent {
  const lines = new LineCounter();
  const yaml = parseYaml(text, { lineCounter: lines });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [error] = yaml.errors;
  if (error) throw new FileError('NOT_A_PLAN', file, `line ${lineOf(error.pos[0])}: ${error.message.split('\n')[0]}`);
  const parsed = abstractFormat.safeParse(yaml.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
    throw new FileError(
      'NOT_A_PLAN',
      file,
      `line ${lineOfPath(path)}: ${path.join('.') || 'the file'}: ${issue?.message}`,
    );
  }
  function lineOfPath(path: YamlPath): number {
    for (let length = path.length; length > 0; length--) {
      const node = yaml.getIn(path.slice(0, length), true);
      if (isNodeWithRange(node)) return lineOf(node.range[0]);
    }
    return 1;
  }
  const locate = (path: YamlPath): TextRange => {
    const node = yaml.getIn(path, true);
    if (!isScalar(node) || !node.range) throw new RangeError(`no text at ${path.join('.')}`);
    const [start, end] = node.range;
    return /["']/.test(text.charAt(start)) ? { start: start + 1, end: end - 1 } : { start, end };
  };
  return { content: parsed.data, locate, lineOf };
}

function isNodeWithRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function refuseRepeatedIds(file: string, nodes: readonly { readonly id: string; readonly line: number }[]): void {
  const seen = new Map<string, number>();
  for (const { id, line } of nodes) {
    const before = seen.get(id);
    if (before !== undefined) {
      throw new FileError(
        'NOT_A_PLAN',
        file,
        `line ${line}: says the same as line ${before}; numbers and points must differ`,
      );
    }
    seen.set(id, line);
  }
}
