import {
  createClauseId,
  createMeasureId,
  createPlanId,
  createSectionId,
  type MeasureId,
  type PlanId,
  type SectionId,
} from '../domain/ids.ts';
import type { Clause, Measure, Plan, PlanHeader, Section } from '../domain/plan.ts';
import type { TextRange } from '../domain/text-range.ts';
import { readCitations } from './citations.ts';
import { type MappedText, toRange } from './mapped-text.ts';
import { numberMeasures } from './number-measures.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { splitSentences } from './paragraphs.ts';

/** What is known of a plan before its outline is read. */
export type PlanFacts = Pick<
  PlanHeader,
  'documentId' | 'title' | 'docNumber' | 'level' | 'region' | 'status' | 'issuedOn' | 'issuer' | 'range'
>;

/** Gives the line of the original, from 1, in which a character stands. */
export type LineOf = (offset: number) => number;

/** A plan out of its outline: sections, measures and clauses with their ids and places. */
export function buildPlan(facts: PlanFacts, outline: Outline, lineOf: LineOf): Plan {
  const planId = createPlanId(facts.region.code, facts.title);
  const numbers = numberMeasures(outline.nodes);
  const sections: Section[] = [];

  const addSection = (node: OutlineNode, parentId: SectionId | null, path: string) => {
    const id = createSectionId(planId, path);
    sections.push({
      id,
      parentId,
      path,
      writtenNumber: node.written,
      title: node.title.text === '' ? shortenHeading(node) : node.title.text,
      titleEn: null,
      range: toRange(node.heading),
      line: node.line,
      clauses: toClauses(id, node.paragraphs, lineOf),
      measures: node.children.filter((child) => numbers.has(child)).map((child) => toMeasure(child)),
    });
    const below = node.children.filter((child) => !numbers.has(child));
    below.forEach((child, i) => {
      addSection(child, id, `${path}.${i + 1}`);
    });
  };

  const toMeasure = (node: OutlineNode): Measure => {
    const number = numbers.get(node) ?? '';
    const id = createMeasureId(planId, number);
    const texts = [node, ...descendants(node)].flatMap((each) =>
      each === node ? each.paragraphs : [each.heading, ...each.paragraphs],
    );
    return {
      id,
      number,
      writtenNumber: node.written,
      title: node.title.text === '' ? shortenHeading(node) : node.title.text,
      titleEn: null,
      range: rangeOf([node.heading, ...texts]),
      line: node.line,
      clauses: toClauses(id, texts, lineOf),
    };
  };

  const orphans = outline.nodes.filter((node) => numbers.has(node));
  outline.nodes
    .filter((node) => !numbers.has(node))
    .forEach((node, i) => {
      addSection(node, null, String(i + 1));
    });
  if (orphans.length > 0) sections.push(createBodySection(planId, sections.length, orphans.map(toMeasure)));

  return {
    ...facts,
    id: planId,
    titleEn: null,
    citations: [
      ...outline.opening.flatMap((paragraph) => readCitations(paragraph, true)),
      ...outline.nodes.flatMap((node) =>
        [node, ...descendants(node)].flatMap((each) => each.paragraphs.flatMap((text) => readCitations(text, false))),
      ),
    ],
    measureCount: numbers.size,
    clauses: toClauses(planId, outline.opening, lineOf),
    sections,
  };
}

/** A plan whose measures stand under no heading still has one section, the body. */
function createBodySection(planId: PlanId, before: number, measures: readonly Measure[]): Section {
  const path = String(before + 1);
  const first = measures[0];
  const range: TextRange = { start: first?.range.start ?? 0, end: measures.at(-1)?.range.end ?? 0 };
  return {
    id: createSectionId(planId, path),
    parentId: null,
    path,
    writtenNumber: '',
    title: '',
    titleEn: null,
    range,
    line: first?.line ?? 1,
    clauses: [],
    measures,
  };
}

function toClauses(owner: PlanId | SectionId | MeasureId, paragraphs: readonly MappedText[], lineOf: LineOf): Clause[] {
  const seen = new Map<string, number>();
  return paragraphs.flatMap(splitSentences).map((sentence) => {
    const first = createClauseId(owner, sentence.text, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    const range = toRange(sentence);
    return {
      id: createClauseId(owner, sentence.text, occurrence),
      text: sentence.text,
      textEn: null,
      range,
      line: lineOf(range.start),
    };
  });
}

/** An item that is a sentence without a heading is called by the beginning of that sentence. */
function shortenHeading(node: OutlineNode): string {
  const sentence = node.paragraphs[0]?.text ?? node.heading.text;
  const phrase = sentence.split(/[，。；：]/)[0] ?? sentence;
  return phrase.length > 30 ? `${phrase.slice(0, 29)}…` : phrase;
}

function descendants(node: OutlineNode): readonly OutlineNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

function rangeOf(texts: readonly MappedText[]): TextRange {
  const ranges = texts.filter(({ text }) => text !== '').map(toRange);
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
}
