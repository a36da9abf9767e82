import { z } from 'zod';
import { listZoneKeys, nameZones } from '../name-zones.ts';
import { nullableColumn } from '../rows/column.ts';
import { zoneRow } from '../rows/fact-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Run } from './connection.ts';
import { readEnglishNames } from './find-english-names.ts';
import { runBatched } from './run-batched.ts';

const sharedRow = z.object({
  zoneIds: z.array(z.string()),
  industryIds: z.array(z.string()),
  regionIds: z.array(z.string()),
  organizationIds: z.array(z.string()),
  basisIds: z.array(z.string()),
});

/** The nodes that some plans and documents share with others. */
type SharedNodes = z.output<typeof sharedRow>;

const savedRow = z.object({ zone: zoneRow.extend({ folded: nullableColumn(z.string()) }) });

export async function findSharedNodes(
  run: Run,
  documentIds: readonly string[],
  planIds: readonly string[],
): Promise<SharedNodes> {
  const [row] = await run('find-shared-nodes', { documentIds, planIds });
  return sharedRow.parse(row);
}

/**
 * Brings shared nodes up to date when what speaks of them has changed from `before` to `after`: those that nothing
 * speaks of any more go, and the others are described anew, so that the order of loading makes no difference.
 */
export async function settleSharedNodes(run: Run, before: SharedNodes, after: SharedNodes): Promise<void> {
  const { zoneIds, industryIds, regionIds, organizationIds } = before;
  await run('delete-unused-nodes', { zoneIds, industryIds, regionIds, organizationIds });
  await saveZones(run, [...new Set([...zoneIds, ...after.zoneIds])]);
  const regions = [...new Set([...regionIds, ...after.regionIds])].map((id) => {
    const code = id.slice('region-'.length);
    return { id, prefix: code.replace(/(?:00)+$/, '') };
  });
  await run('save-regions', { regions });
}

/** Describes and names zones anew, and lets them be found by what they are called now. Writes names that changed. */
export async function saveZones(run: Run, zoneIds: readonly string[]): Promise<void> {
  const zones = (await run('save-zones', { zoneIds })).map((row) => savedRow.parse(row).zone);
  const names = await readEnglishNames(run, listZoneKeys(zones));
  const named = nameZones(zones, names).map((row) => ({ ...row, folded: toFolded({ type: 'zone', row }) }));
  const changed = named.filter(
    ({ nameEn, folded }, index) => nameEn !== zones[index]?.nameEn || folded !== zones[index]?.folded,
  );
  await runBatched(run, 'save-zone-texts', changed);
}
