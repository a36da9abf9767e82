import type { ApiContext } from './api-context.ts';

/** What a zone is called in English: as an abstract of its region has it, else as any has a zone of its name. */
export async function findZoneName(
  { loaders: { englishNames } }: ApiContext,
  zone: { readonly id: string; readonly name: string },
): Promise<string | null> {
  const [own, alike] = await Promise.all([englishNames.load(zone.id), englishNames.load(zone.name)]);
  return own ?? alike;
}
