/** What went wrong when no answer came, and what to look at. */
export function describeNetworkError(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  const reason = code === 'ECONNREFUSED' ? 'nothing listens there' : cause instanceof Error ? cause.message : cause;
  return `it does not answer (${reason}). Is it running, and is TIAOKUAI_EMBEDDINGS_URL right?`;
}

/** What a status other than 200 means, what the server says of it, and what to look at. */
export function describeStatus(status: number, body: string): string {
  const said = body.replace(/\s+/g, ' ').trim().slice(0, 200);
  const answer = said === '' ? `${status}` : `${status}: ${said}`;
  if (status === 401 || status === 403) return `it refuses the key (${answer}). Check TIAOKUAI_EMBEDDINGS_KEY.`;
  if (status === 404) {
    return `it has no such model or path (${answer}). Check TIAOKUAI_EMBEDDINGS_MODEL and TIAOKUAI_EMBEDDINGS_URL.`;
  }
  if (status === 429) return `it has too much to do (${answer}). Try again later, or raise its limit.`;
  if (status >= 500) return `it fails (${answer}). Its log should say why.`;
  if (status < 400) return `it answers ${answer}. Set TIAOKUAI_EMBEDDINGS_URL to the address that it has now.`;
  return (
    `it refuses the request (${answer}). Check TIAOKUAI_EMBEDDINGS_MODEL; ` +
    'if it takes fewer texts at once, set TIAOKUAI_EMBEDDINGS_BATCH lower.'
  );
}
