import { type Exchange, makeOperation, mapExchange } from 'urql';

/** Operations that were asked since answers were last forgotten; null while none were forgotten. */
let renewed: Set<number> | null = null;

/** Has every query asked anew, once, when it is wanted next: what is stored has changed behind the cache's back. */
export function forgetAnswers(): void {
  renewed = new Set();
}

/** Stands before the cache and passes by it what was forgotten. */
export const renewAnswers: Exchange = mapExchange({
  onOperation(operation) {
    const isForgotten = operation.kind === 'query' && renewed !== null && !renewed.has(operation.key);
    if (!isForgotten) return operation;
    renewed?.add(operation.key);
    return makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'network-only' });
  },
});
