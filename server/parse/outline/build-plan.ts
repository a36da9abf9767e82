import {
  createClauseId,
  createMeasureId,
  createPlanId,
  createSectionId,
  type MeasureId,
  type PlanId,
  type SectionId,
} from '../../domain/ids.ts';
import type { Measure, OutlinedPlan, PlanHeader, Section } from '../../domain/plan.ts';
import type { TextRange } from '../../domain/text-range.ts';
import { readCitations } from '../front-matter/citations.ts';
import { readStrength } from '../modality/modality.ts';
import { type MappedText, sliceMapped, toRange } from '../text/mapped-text.ts';
import { splitSentences } from '../text/paragraphs.ts';
import { numberMeasures } from './number-measures.ts';
import type { Outline, OutlineNode } from './outline.ts';
import type { Passage } from './passage.ts';

/** What is known of a plan before its outline is read. */
export type PlanFacts = Pick<
  PlanHeader,
  'documentId' | 'title' | 'docNumber' | 'level' | 'region' | 'status' | 'issuedOn' | 'issuer' | 'range'
>;

/** Gives the original wording of a text that begins at a place: the parser itself reads simplified characters. */
export type Restore = (text: string, start?: number) => string;

/** Gives the line of the original, from 1, in which a character stands. */
export type LineOf = (offset: number) => number;

/**
 * A plan out of its outline: sections, measures and clauses with their ids and places; and its passages, which are
 * the clauses in document order with the places of their characters, for those who read facts out of them.
 */
export function buildPlan(
  facts: PlanFacts,
  outline: Outline,
  lineOf: LineOf,
  toOriginal: Restore,
): { readonly plan: OutlinedPlan; readonly passages: readonly Passage[] } {
  const planId = createPlanId(facts.region.code, facts.title);
  const numbers = numberMeasures(outline.nodes);
  const sections: Section[] = [];
  const passages: Passage[] = [];
  const titleOf = (node: OutlineNode) =>
    node.title.text === '' ? shortenHeading(node, toOriginal) : toOriginal(node.title.text, node.title.offsets[0]);

  const addClauses = (place: Omit<Passage, 'clause' | 'source'>, paragraphs: readonly MappedText[]) => {
    const owner = place.measureId ?? place.sectionId ?? planId;
    const clauses = paragraphs.flatMap(splitSentences).map(createClauseReader(owner, lineOf, toOriginal));
    for (const each of clauses) passages.push({ ...place, ...each });
    return clauses.map(({ clause }) => clause);
  };

  const addSection = (node: OutlineNode, above: Section | null, headings: readonly string[], path: string) => {
    const id = createSectionId(planId, path);
    const title = titleOf(node);
    const place = { sectionId: id, measureId: null, headings: [...headings, title] };
    const section: Section = {
      id,
      parentId: above?.id ?? null,
      path,
      writtenNumber: node.written,
      title,
      titleEn: null,
      range: toRange(node.heading),
      line: node.line,
      clauses: addClauses(place, node.paragraphs),
      measures: node.children
        .filter((child) => numbers.has(child))
        .map((child) => toMeasure(child, id, place.headings)),
    };
    sections.push(section);
    const below = node.children.filter((child) => !numbers.has(child));
    below.forEach((child, i) => {
      addSection(child, section, place.headings, `${path}.${i + 1}`);
    });
  };

  const toMeasure = (node: OutlineNode, sectionId: SectionId | null, headings: readonly string[]): Measure => {
    const number = numbers.get(node) ?? '';
    const id = createMeasureId(planId, number);
    const below = [node, ...descendants(node)].flatMap((each) =>
      each === node ? each.paragraphs : [each.heading, ...each.paragraphs],
    );
    // An item that is a heading and nothing more says in it what is to be done.
    const texts = below.length > 0 ? below : [sliceMapped(node.heading, node.written.length)];
    return {
      id,
      number,
      writtenNumber: node.written,
      title: titleOf(node),
      titleEn: null,
      range: rangeOf([node.heading, ...texts]),
      line: node.line,
      clauses: addClauses({ sectionId, measureId: id, headings: [...headings, titleOf(node)] }, texts),
    };
  };

  const opening = addClauses({ sectionId: null, measureId: null, headings: [] }, outline.opening);
  outline.nodes
    .filter((node) => !numbers.has(node))
    .forEach((node, i) => {
      addSection(node, null, [], String(i + 1));
    });
  const orphans = outline.nodes.filter((node) => numbers.has(node));
  if (orphans.length > 0) {
    const measures = orphans.map((node) => toMeasure(node, null, []));
    sections.push(createBodySection(planId, sections.length, measures));
  }
  const plan = {
    ...facts,
    id: planId,
    titleEn: null,
    abstractSha256: null,
    citations: passages.flatMap(({ source, sectionId, measureId }) =>
      readCitations(source, sectionId === null && measureId === null).map((citation) => ({
        ...citation,
        title: toOriginal(citation.title, citation.range.start),
        quote: toOriginal(citation.quote, citation.range.start),
      })),
    ),
    measureCount: numbers.size,
    clauses: opening,
    sections,
  };
  return { plan, passages };
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

/** Makes clauses of one owner's sentences, in order: the same wording again gets an id of its own. */
function createClauseReader(owner: PlanId | SectionId | MeasureId, lineOf: LineOf, toOriginal: Restore) {
  const seen = new Map<string, number>();
  return (source: MappedText): Pick<Passage, 'clause' | 'source'> => {
    const text = toOriginal(source.text, source.offsets[0]);
    const first = createClauseId(owner, text, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    const range = toRange(source);
    const id = createClauseId(owner, text, occurrence);
    const strength = readStrength(source.text);
    return { clause: { id, text, textEn: null, abstract: null, range, line: lineOf(range.start), strength }, source };
  };
}

/** An item that is a sentence without a heading is called by the beginning of that sentence. */
function shortenHeading(node: OutlineNode, toOriginal: Restore): string {
  const { text, offsets } = node.paragraphs[0] ?? node.heading;
  const sentence = toOriginal(text, offsets[0]);
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
