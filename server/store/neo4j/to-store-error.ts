import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';

/** https://neo4j.com/docs/status-codes/ */
const reasons: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^ServiceUnavailable$/, 'it does not answer. Is it running, and is NEO4J_URI right?'],
  [/^SessionExpired$/, 'the connection broke. Is it still running? Try again.'],
  [/Security\.(Unauthorized|CredentialsExpired)$/, 'it refuses the user. Check NEO4J_USERNAME and NEO4J_PASSWORD.'],
  [
    /Security\.AuthenticationRateLimit$/,
    'it refuses the user for a while after wrong passwords. Wait, then try again.',
  ],
  [/Security\.Forbidden$/, 'its user may not do this. Give the user of NEO4J_USERNAME the right to read and write.'],
  [/Database\.DatabaseNotFound$/, 'it has no database of this name. Check NEO4J_DATABASE.'],
];

/** An error of the driver as a StoreError that names the address and what to do; any other error as it is. */
export function toStoreError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const reason = reasons.find(([code]) => code.test(error.code))?.[1] ?? error.message;
  const message = `Neo4j at ${address} cannot be used: ${reason}`;
  return new StoreError('STORE_UNAVAILABLE', message, { address, neo4j: error.code }, error);
}
