import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));

/** Folder of the real source documents, which stand beside the checkout on some machines; null where they do not. */
export const realDocuments = findShared('documents');

/** Folder of the hand-labelled answer keys and `score.mjs`; null where they are not. */
export const answerKeys = findShared('gold');

/** Why a test that needs them is skipped. */
export const withoutRealDocuments = 'needs the real documents in ../shared, which are not here';

function findShared(folder: string): string | null {
  const found = path.join(shared, folder);
  return existsSync(found) ? found : null;
}
