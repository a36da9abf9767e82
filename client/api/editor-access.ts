import * as z from 'zod/mini';

/** What this browser says to the server of the person in front of it. */
export interface EditorAccess {
  /** Editor token; null: none was given. */
  readonly token: string | null;
  /** Who judges and keeps views; empty where nobody said. */
  readonly name: string;
}

const key = 'tiaokuai.editor';
const nobody: EditorAccess = { token: null, name: '' };
const storedSchema = z.object({ token: z.nullable(z.string()), name: z.string() });

let current: EditorAccess = read();
const listeners = new Set<() => void>();

/** The access in force; the same object until it changes. */
export function getEditorAccess(): EditorAccess {
  return current;
}

/** Keeps the access until the tab is closed, and tells whoever listens. */
export function setEditorAccess(access: EditorAccess): void {
  current = access;
  try {
    window.sessionStorage.setItem(key, JSON.stringify(access));
  } catch {
    // A browser that keeps nothing: it holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` at each change until the function that it returns is called. */
export function onEditorAccess(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Headers that tell the server who asks; headers hold no Chinese, so the name is encoded. */
export function toEditorHeaders({ token, name }: EditorAccess): Record<string, string> {
  return {
    ...(token !== null && { Authorization: `Bearer ${token}` }),
    ...(name !== '' && { 'X-Editor-Name': encodeURIComponent(name) }),
  };
}

function read(): EditorAccess {
  try {
    return storedSchema.safeParse(JSON.parse(window.sessionStorage.getItem(key) ?? 'null')).data ?? nobody;
  } catch {
    return nobody;
  }
}
