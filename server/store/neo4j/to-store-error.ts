import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';

/** https://neo4j.com/docs/status-codes/ */
const reasons: readonly (readonly [code: RegExp, reason: Message])[] = [
  [/^ServiceUnavailable$/, say('neo4jSilent')],
  [/^SessionExpired$/, say('neo4jBroken')],
  [/Security\.(Unauthorized|CredentialsExpired)$/, say('neo4jUserRefused')],
  [/Security\.AuthenticationRateLimit$/, say('neo4jUserSuspended')],
  [/Security\.Forbidden$/, say('neo4jUserForbidden')],
  [/Database\.DatabaseNotFound$/, say('neo4jNoDatabase')],
];

/** An error of the driver as a StoreError that names the address and what to do; any other error as it is. */
export function toStoreError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const reason = reasons.find(([code]) => code.test(error.code))?.[1] ?? error.message;
  const message = say('neo4jUnusable', { address, reason });
  return new StoreError('STORE_UNAVAILABLE', message, { address, neo4j: error.code }, error);
}
