import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise } from 'yauzl';
import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';

/** A Word file has some dozens of entries, with many pictures some hundreds. */
const maxEntries = 10_000;
/** Bytes of all wanted parts together, unpacked. The text of 1,000 pages takes about 20 MB in Word's XML. */
const maxUnpackedBytes = 128 * 1024 * 1024;

/** A ZIP archive that would unpack to more than the limits allow. */
export class TooLargeError extends Error {
  readonly words: Message;
  constructor(words: Message) {
    super(words.en);
    this.words = words;
  }
}

/**
 * The parts of a ZIP archive that `isWanted` asks for by name; nothing else is unpacked. What an archive says of its
 * sizes is checked before anything is unpacked, and held against what comes out while it is.
 * Throws TooLargeError beyond 10,000 entries or 128 MB, and any other error if the archive is damaged.
 */
export async function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.entryCount > maxEntries) throw new TooLargeError(say('zipManyEntries', { most: maxEntries }));
  const wanted: Entry[] = [];
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    if (!isWanted(entry.fileName)) continue;
    size += entry.uncompressedSize;
    if (size > maxUnpackedBytes) throw new TooLargeError(say('zipLarge', { most: maxUnpackedBytes }));
    wanted.push(entry);
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted) parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
}
