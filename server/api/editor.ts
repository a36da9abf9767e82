import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '../errors.ts';
import { say } from '../messages/say.ts';
import { checkText } from './check-arguments.ts';

/** What the sender of a request may do, and who it is. */
export interface Editor {
  /** Whether there is a token at all; without one everything is read-only. */
  readonly isEditable: boolean;
  readonly canEdit: boolean;
  /** As the request gives it, at most 100 characters; null where it gives none. */
  readonly name: string | null;
}

/** The headers of a request that tell who sends it. */
export interface EditorHeaders {
  readonly authorization: string | undefined;
  /** `X-Editor-Name`, percent-encoded. */
  readonly name: string | undefined;
}

const longestName = 100;

/** `token` is the editor token of this server; null for none. */
export function identifyEditor(token: string | null, { authorization, name }: EditorHeaders): Editor {
  const given = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  return {
    isEditable: token !== null,
    canEdit: token !== null && given !== undefined && isSame(token, given),
    name: decodeName(name),
  };
}

/** Throws AppError READ_ONLY where nobody may edit, and NOT_AUTHORIZED where this one may not. */
export function requireEditor({ isEditable, canEdit }: Editor): void {
  if (!isEditable) throw new AppError('READ_ONLY', say('readOnly'));
  if (!canEdit) throw new AppError('NOT_AUTHORIZED', say('notAuthorized'));
}

/** Who edits: `by` or, without it, the name in the header. Throws as above, and an input error if there is neither. */
export function requireEditorName(editor: Editor, by: string | null | undefined): string {
  requireEditor(editor);
  return checkText('by', by ?? editor.name ?? '', longestName);
}

/** Takes as long wherever the two begin to differ. */
function isSame(token: string, given: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(token), digest(given));
}

/** Headers hold no Chinese, so names are sent like parts of an address. */
function decodeName(name: string | undefined): string | null {
  try {
    return (
      decodeURIComponent(name ?? '')
        .trim()
        .slice(0, longestName) || null
    );
  } catch {
    return null;
  }
}
