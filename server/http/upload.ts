import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import type { ApiServices } from '../api/api-context.ts';
import { identifyEditor, requireEditor } from '../api/editor.ts';
import { AppError } from '../errors.ts';
import type { ReceivedFile } from '../ingest/import-queue.ts';
import { say } from '../messages/say.ts';
import { readEditorHeaders } from './read-editor-headers.ts';

/**
 * Takes the body of a POST as a file, whose name stands in `?name=`, and queues it for import; answers 202 with the job.
 * The editor token is asked for before anything is read. A form would bring a parser and nothing else: the client sends
 * each file by itself.
 */
export function receiveUpload({ editorToken, imports }: ApiServices, maxFileBytes: number): RequestHandler {
  return async (request, response) => {
    // What is left of a body that is refused is not waited for.
    response.set('Connection', 'close');
    requireEditor(identifyEditor(editorToken, readEditorHeaders(request)));
    const name = toFileName(request.query.name);
    if (Number(request.get('content-length')) > maxFileBytes) throw createSizeError(maxFileBytes);
    const file = await receive(request, name, maxFileBytes);
    try {
      response.status(202).json(imports.add(file));
    } catch (error) {
      await rm(path.dirname(file.path), { recursive: true });
      throw error;
    }
  };
}

/** Longest name that file systems take, in bytes. */
const longestName = 255;

/** The name without any folder. Throws AppError BAD_REQUEST for what is no name of a file. */
function toFileName(given: unknown): string {
  const name = typeof given === 'string' ? (given.split(/[\\/]/).at(-1) ?? '').trim() : '';
  const isName = name !== '' && !/^\.+$|\p{Cc}/u.test(name) && Buffer.byteLength(name) <= longestName;
  if (isName) return name;
  throw new AppError('BAD_REQUEST', say('nameMissing'));
}

async function receive(body: Readable, name: string, maxFileBytes: number): Promise<ReceivedFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-upload-'));
  const file = path.join(folder, name);
  let bytes = 0;
  try {
    await pipeline(async function* readWithin() {
      // Were the request destroyed, its sender would not hear why.
      for await (const chunk of body.iterator({ destroyOnReturn: false })) {
        bytes += chunk.length;
        if (bytes > maxFileBytes) throw createSizeError(maxFileBytes);
        yield chunk;
      }
    }, createWriteStream(file));
    return { path: file, bytes };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function createSizeError(maxFileBytes: number): AppError {
  return new AppError('FILE_TOO_LARGE', say('uploadLarge', { most: maxFileBytes }));
}
