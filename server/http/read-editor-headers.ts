import type { Request } from 'express';
import type { EditorHeaders } from '../api/editor.ts';

/** What a request says of its sender. */
export function readEditorHeaders(request: Request): EditorHeaders {
  return { authorization: request.get('authorization'), name: request.get('x-editor-name') };
}
