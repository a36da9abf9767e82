import * as z from 'zod/mini';
import { getEditorAccess, toEditorHeaders } from './editor-access.ts';
import { type Message, readMessage } from './message.ts';

const acceptedSchema = z.object({ id: z.string() });
const refusedSchema = z.object({ error: z.object({ message: z.string(), zh: z.string() }) });

/** What became of a file that was sent: the id of its import job, or why it was refused; null if no answer came. */
export type Upload = { readonly jobId: string } | { readonly refusal: Message | null };

/** Sends a file to be imported; the server reads it after this has ended. */
export async function uploadFile(file: File): Promise<Upload> {
  try {
    const response = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { ...toEditorHeaders(getEditorAccess()), 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const body: unknown = await response.json();
    const accepted = acceptedSchema.safeParse(body);
    if (response.ok && accepted.success) return { jobId: accepted.data.id };
    const refused = refusedSchema.safeParse(body).data?.error;
    return { refusal: readMessage(refused && { en: refused.message, zh: refused.zh }, `HTTP ${response.status}`) };
  } catch {
    return { refusal: null };
  }
}
