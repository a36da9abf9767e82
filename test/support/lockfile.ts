/**
 * `npm run lockfile` makes package-lock.json one that `npm ci` takes on every platform and with every Node from 18;
 * with `--check` it only says what is wrong, and fails if anything is.
 *
 * npm leaves optional packages out, without a word, where the Node that runs npm is older than their `engines` say,
 * though they run on the Node that we bring. It reads `engines` from the lock file, so there they must not stand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) })),
});
const optionalPackageSchema = z.looseObject({ version: z.string(), optional: z.literal(true) });

const file = new URL('../../package-lock.json', import.meta.url);
const text = readFileSync(file, 'utf8');

function withoutEngines(_key: string, value: unknown): unknown {
  if (!optionalPackageSchema.safeParse(value).success) return value;
  return Object.fromEntries(Object.entries(Object(value)).filter(([key]) => key !== 'engines'));
}

function findMissingBuilds(): readonly string[] {
  const packages = Object.entries(lockSchema.parse(JSON.parse(text)).packages);
  return packages.flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages.some(([other]) => other.endsWith(`node_modules/${name}`)))
      .map((name) => `${name}, which ${path} wants`),
  );
}

const trimmed = `${JSON.stringify(JSON.parse(text, withoutEngines), null, 2)}\n`;
const isCheck = process.argv.includes('--check');
if (trimmed !== text && !isCheck) writeFileSync(file, trimmed);
if (trimmed !== text && isCheck) {
  console.error('package-lock.json makes an older Node leave builds out. Run npm run lockfile.');
  process.exitCode = 1;
}

const missing = findMissingBuilds();
if (missing.length > 0) {
  console.error(
    'package-lock.json lacks builds for some platforms, so npm ci fails. Choose a release of which the registry holds ' +
      `every build, remove its entries from package-lock.json and run npm install:\n  ${missing.join('\n  ')}`,
  );
  process.exitCode = 1;
}
