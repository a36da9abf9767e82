import type { IndustryId, ZoneId } from '../domain/ids.ts';
import type { GraphStore, SearchTerm } from '../store/graph-store.ts';
import { foldText } from '../store/search/fold-text.ts';
import { findTerm } from '../store/search/search-terms.ts';

export type NamedType = 'zone' | 'industry';

/** A zone or industry that was found by its names. */
export interface NamedHit {
  readonly id: ZoneId | IndustryId;
  readonly type: NamedType;
  /** The name that holds the most of what was looked for. */
  readonly text: string;
}

interface Named extends Omit<NamedHit, 'text'> {
  readonly name: string;
  readonly nameEn: string | null;
}

/**
 * Zones, then industries, that hold every term in their Chinese or English name, those that are called just so first,
 * then by id. There are few enough of them to be looked through one by one. No terms find nothing.
 */
export async function findNamed(
  store: GraphStore,
  terms: readonly SearchTerm[],
  types: readonly NamedType[],
): Promise<readonly NamedHit[]> {
  if (terms.length === 0 || types.length === 0) return [];
  const named = await listNamed(store);
  const found = named.flatMap(({ id, type, name, nameEn }) => {
    const texts = nameEn === null ? [name] : [name, nameEn];
    const held = texts.map((text) => terms.map((term) => findTerm(foldText(text), term).length > 0));
    if (!types.includes(type) || !terms.every((_, term) => held.some((holds) => holds[term]))) return [];
    const count = (at: number) => held[at]?.filter(Boolean).length ?? 0;
    const text = nameEn !== null && count(1) > count(0) ? nameEn : name;
    return { id, type, text, isWhole: terms.some(({ word }) => texts.some((each) => foldText(each) === word)) };
  });
  const inOrder = (type: NamedType, isWhole: boolean) =>
    found.filter((hit) => hit.type === type && hit.isWhole === isWhole);
  return [
    ...inOrder('zone', true),
    ...inOrder('zone', false),
    ...inOrder('industry', true),
    ...inOrder('industry', false),
  ];
}

async function listNamed(store: GraphStore): Promise<readonly Named[]> {
  const shared = await store.listSharedNodes();
  const zones = shared.flatMap((node) => (node.type === 'zone' ? node.zone : []));
  // As abstracts of its region call it, else as any calls a zone of its name.
  const names = await store.findEnglishNames(zones.flatMap(({ id, name }) => [id, name]));
  const nameOf = (index: number) => names[2 * index] ?? names[2 * index + 1] ?? null;
  return [
    ...zones.map(({ id, name }, index) => ({ id, type: 'zone' as const, name, nameEn: nameOf(index) })),
    ...shared.flatMap((node) => (node.type === 'industry' ? { ...node.industry, type: node.type } : [])),
  ];
}
