import { z } from 'zod';
import type { NodeId } from '../../domain/ids.ts';
import { planLevels } from '../../domain/plan.ts';
import type { SearchPage, SearchQuery, SearchTerm } from '../graph-store.ts';
import { idColumn } from '../rows/column.ts';
import { isLatin, splitTerm } from '../search/search-terms.ts';
import type { SearchableRow } from '../search/search-texts.ts';
import { searchableTypes } from '../search/search-texts.ts';
import { toSearchHit } from '../search/to-search-hit.ts';
import type { Connection } from './connection.ts';
import { selectCitedNumbers } from './select-cited-numbers.ts';
import {
  selectClauses,
  selectIndustries,
  selectMeasures,
  selectPlans,
  selectSections,
  selectZones,
} from './select-rows.ts';

/**
 * The trigram index narrows the entries down, and `instr` and `GLOB` decide: the index knows no words of one or two
 * characters, for which every entry is read.
 */
const matching = `
  FROM searchEntry AS entry
  JOIN json_each(:types) AS type ON type.value = entry.type
  WHERE (:match IS NULL OR entry.rowid IN (SELECT rowid FROM searchIndex WHERE searchIndex MATCH :match))
    AND NOT EXISTS (
      SELECT 1 FROM json_each(:terms) AS term
      WHERE NOT EXISTS (SELECT 1 FROM json_each(term.value, '$.parts') AS part WHERE instr(entry.folded, part.value) > 0)
        AND NOT EXISTS (SELECT 1 FROM json_each(term.value, '$.globs') AS whole WHERE ' ' || entry.folded || ' ' GLOB whole.value)
    )
`;

const countSql = `SELECT count(*) AS total ${matching}`;

/** A zone or industry is in no plan; `isWhole` if it is called just like one of the words. */
const pageSql = `
  SELECT found.id FROM (
    SELECT entry.id, type.key AS type, planId, entry.position, planId IS NULL AND EXISTS (
      SELECT 1 FROM json_each(:terms) AS term
      WHERE instr(char(10) || entry.folded || char(10), char(10) || (term.value ->> '$.word') || char(10)) > 0
    ) AS isWhole
    ${matching}
  ) AS found
  LEFT JOIN plan ON plan.id = planId
  LEFT JOIN json_each(:levels) AS level ON level.value = plan.level
  ORDER BY found.type, level.key, planId, found.position, isWhole DESC, found.id
  LIMIT :limit OFFSET :offset
`;

const countRow = z.object({ total: z.number() });
const hitRow = z.object({ id: idColumn<NodeId>() });

export function search(connection: Connection, { terms, types, limit, offset }: SearchQuery): SearchPage {
  if (terms.length === 0) return { hits: [], total: 0 };
  const asked = searchableTypes.filter((type) => types.length === 0 || types.includes(type));
  const compared = terms.map((term) => {
    const { parts, wholes } = splitTerm(term);
    return { word: term.word, parts, globs: wholes.map(toGlob) };
  });
  const parameters = { terms: JSON.stringify(compared), types: JSON.stringify(asked), match: toMatch(terms) };

  return connection.read(() => {
    const { total } = countRow.parse(connection.get(countSql, parameters));
    const page = { ...parameters, levels: JSON.stringify(planLevels), limit, offset };
    const ids = connection.all(pageSql, page).map((row) => hitRow.parse(row).id);
    const nodes = new Map(selectNodes(connection, ids).map((node) => [node.row.id as NodeId, node]));
    return { hits: ids.flatMap((id) => nodes.get(id) ?? []).map((node) => toSearchHit(node, terms)), total };
  });
}

/** The terms that have trigrams under every name, as FTS5 phrases; null if none has. */
function toMatch(terms: readonly SearchTerm[]): string | null {
  const groups = terms
    .map(({ word, otherNames }) => [word, ...otherNames])
    .filter((names) => names.every((name) => [...name].length >= 3))
    .map((names) => `(${names.map((name) => `"${name.replaceAll('"', '""')}"`).join(' OR ')})`);
  return groups.length === 0 ? null : groups.join(' AND ');
}

/** `*[^a-z0-9]aeo[^a-z0-9]*`, for a text with a space at both ends. */
function toGlob(name: string): string {
  const edge = (character: string | undefined) => (isLatin(character) ? '[^a-z0-9]' : '');
  return `*${edge(name.at(0))}${name.replace(/[*?[]/g, '[$&]')}${edge(name.at(-1))}*`;
}

function selectNodes(connection: Connection, ids: readonly NodeId[]): readonly SearchableRow[] {
  const plans = selectPlans(connection, ids);
  const citedNumbersOf = selectCitedNumbers(
    connection,
    plans.map(({ id }) => id),
  );
  return [
    ...plans.map((row) => ({ type: 'plan' as const, row, citedNumbers: citedNumbersOf(row.id) })),
    ...selectSections(connection, ids).map((row) => ({ type: 'section' as const, row })),
    ...selectMeasures(connection, ids).map((row) => ({ type: 'measure' as const, row })),
    ...selectClauses(connection, ids).map((row) => ({ type: 'clause' as const, row })),
    ...selectZones(connection, ids).map((row) => ({ type: 'zone' as const, row })),
    ...selectIndustries(connection, ids).map((row) => ({ type: 'industry' as const, row })),
  ];
}
