import type { ZoneId } from '../domain/ids.ts';

interface BareZone {
  readonly id: ZoneId;
  readonly name: string;
}

/** What to seek English names by for `nameZones`. */
export function listZoneKeys(zones: readonly BareZone[]): readonly string[] {
  return zones.flatMap(({ id, name }) => [id, name]);
}

/**
 * Zones with what they are called in English: as abstracts of their region have it, else as any has a zone of the
 * name, else null. `names` are those found by `listZoneKeys`, in its order.
 */
export function nameZones<Zone extends BareZone>(
  zones: readonly Zone[],
  names: readonly (string | null)[],
): readonly (Zone & { readonly nameEn: string | null })[] {
  return zones.map((zone, index) => ({ ...zone, nameEn: names[2 * index] ?? names[2 * index + 1] ?? null }));
}
