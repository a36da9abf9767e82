import type { SearchableType } from '../graph-store.ts';
import type { IndustryRow, ZoneRow } from '../rows/fact-rows.ts';
import type { ClauseRow, MeasureRow, PlanRow, SectionRow } from '../rows/node-rows.ts';
import { foldText } from './fold-text.ts';

/** In the order of hits. */
export const searchableTypes: readonly SearchableType[] = ['plan', 'section', 'measure', 'clause', 'zone', 'industry'];

/** A node that search can find. */
export type SearchableRow =
  | { readonly type: 'plan'; readonly row: PlanRow; readonly citedNumbers: readonly string[] }
  | { readonly type: 'section'; readonly row: SectionRow }
  | { readonly type: 'measure'; readonly row: MeasureRow }
  | { readonly type: 'clause'; readonly row: ClauseRow }
  | { readonly type: 'zone'; readonly row: ZoneRow }
  | { readonly type: 'industry'; readonly row: IndustryRow };

/** The texts under which a node is found, the one to show by preference first. */
export function toSearchTexts(node: SearchableRow): readonly string[] {
  return candidates(node).filter((text) => text !== null);
}

/** What a store keeps to find the node by: its texts, folded, a line each. */
export function toFolded(node: SearchableRow): string {
  return toSearchTexts(node).map(foldText).join('\n');
}

function candidates(node: SearchableRow): readonly (string | null)[] {
  switch (node.type) {
    case 'plan':
      return [node.row.title, node.row.titleEn, node.row.docNumber, ...node.citedNumbers];
    case 'section':
      return [node.row.title, node.row.titleEn];
    case 'measure':
      return [node.row.title, `${node.row.number} ${node.row.title}`, node.row.titleEn];
    case 'clause':
      return [node.row.text, node.row.textEn, node.row.abstract];
    case 'zone':
    case 'industry':
      return [node.row.name, node.row.nameEn];
  }
}
