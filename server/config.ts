import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from './errors.ts';

export type StoreSettings =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    };

/** A server with the OpenAI embeddings API. */
export interface EmbeddingSettings {
  /** Without a slash at its end. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** Texts a request. */
  readonly batchSize: number;
}

export interface Config {
  readonly host: string;
  /** 0 to 65535; 0 lets the system choose. */
  readonly port: number;
  readonly store: StoreSettings;
  /** A YAML file with industries that the bundled lexicon lacks; null for none. */
  readonly industriesFile: string | null;
  /** A YAML file with concepts and names that the bundled thesaurus lacks; null for none. */
  readonly conceptsFile: string | null;
  /** A file that `tiaokuai calibrate` wrote; null for the bundled scorecards. */
  readonly scorecardsFile: string | null;
  /** Null: linking and search go by wording and the thesaurus alone. */
  readonly embeddings: EmbeddingSettings | null;
  /** Who bears it may edit; null: everything is read-only. */
  readonly editorToken: string | null;
  readonly logLevel: (typeof logLevels)[number];
  readonly limits: {
    readonly maxFileBytes: number;
    readonly maxBodyBytes: number;
    /** Both as `limitQueries` counts. */
    readonly maxDepth: number;
    readonly maxCost: number;
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const defaultStore = `sqlite:${path.join(import.meta.dirname, '../data/tiaokuai.db')}`;

/** The settings from environment variables. Throws ConfigError naming the variable, its value and what is allowed. */
export function readConfig(env: Environment): Config {
  const number = (name: string, fallback: number, min: number, max: number) =>
    readNumber(env, name, fallback, min, max);
  return {
    host: readVariable(env, 'HOST', z.string().default('127.0.0.1'), 'an address of this machine'),
    port: number('PORT', 4680, 0, 65_535),
    store: parseStore(env.TIAOKUAI_STORE?.trim() || (env.NEO4J_URI?.trim() ? 'neo4j' : defaultStore), env),
    industriesFile: env.TIAOKUAI_INDUSTRIES?.trim() || null,
    conceptsFile: env.TIAOKUAI_CONCEPTS?.trim() || null,
    scorecardsFile: env.TIAOKUAI_SCORECARDS?.trim() || null,
    embeddings: readEmbeddings(env),
    editorToken: readSecret(env, 'TIAOKUAI_EDITOR_TOKEN'),
    logLevel: readVariable(env, 'LOG_LEVEL', z.enum(logLevels).default('info'), `one of ${logLevels.join(', ')}`),
    limits: {
      maxFileBytes: number('TIAOKUAI_MAX_FILE_BYTES', 50_000_000, 1, 1_000_000_000),
      maxBodyBytes: number('TIAOKUAI_MAX_BODY_BYTES', 100_000, 1000, 10_000_000),
      maxDepth: number('TIAOKUAI_MAX_QUERY_DEPTH', 12, 1, 100),
      maxCost: number('TIAOKUAI_MAX_QUERY_COST', 1_000_000, 1, 1_000_000_000),
    },
  };
}

/**
 * `sqlite:FILE` (relative to the working directory) or `neo4j`, whose address and credentials are in the environment.
 * Throws ConfigError for anything else.
 */
function parseStore(text: string, env: Environment): StoreSettings {
  if (text === 'neo4j') {
    const variable = (name: string, allowed: string, schema: z.ZodType<string>) =>
      readVariable(env, name, schema, allowed);
    return {
      kind: 'neo4j',
      uri: variable('NEO4J_URI', 'an address such as neo4j://localhost:7687', z.string().regex(neo4jAddress)),
      username: variable('NEO4J_USERNAME', 'the name of a user', z.string().default('neo4j')),
      password: variable('NEO4J_PASSWORD', "that user's password", z.string()),
      database: variable('NEO4J_DATABASE', 'the name of a database', z.string().default('neo4j')),
    };
  }
  const file = /^sqlite:(?<file>.+)$/.exec(text)?.groups?.file;
  if (file === undefined) {
    throw new ConfigError(`The store (TIAOKUAI_STORE or --store) is "${text}"; it must be sqlite:FILE or neo4j.`);
  }
  return { kind: 'sqlite', file };
}

/** Null unless an address or a model is set; both are needed then. */
function readEmbeddings(env: Environment): EmbeddingSettings | null {
  if (!env.TIAOKUAI_EMBEDDINGS_URL?.trim() && !env.TIAOKUAI_EMBEDDINGS_MODEL?.trim()) return null;
  const url = z.string().refine(isPlainHttpAddress);
  const allowed = 'an address without a password or query, such as http://127.0.0.1:11434/v1';
  return {
    url: readVariable(env, 'TIAOKUAI_EMBEDDINGS_URL', url, allowed).replace(/\/+$/, ''),
    model: readVariable(env, 'TIAOKUAI_EMBEDDINGS_MODEL', z.string(), 'the name of a model that the server has'),
    key: readSecret(env, 'TIAOKUAI_EMBEDDINGS_KEY'),
    batchSize: readNumber(env, 'TIAOKUAI_EMBEDDINGS_BATCH', 32, 1, 2048),
  };
}

function isPlainHttpAddress(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === ''
  );
}

/** Null if it is not set. What it is set to goes into no message. */
function readSecret(env: Environment, name: string): string | null {
  const value = env[name]?.trim() || null;
  // Nothing else can be sent in a header.
  if (value === null || /^[!-~]+$/.test(value)) return value;
  throw new ConfigError(`${name} holds white space or characters that are not ASCII; it may have none.`, {
    variable: name,
  });
}

function readNumber(env: Environment, name: string, fallback: number, min: number, max: number): number {
  const schema = z.coerce.number().int().min(min).max(max).default(fallback);
  return readVariable(env, name, schema, `a whole number from ${min} to ${max}`);
}

const neo4jAddress = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/;

const passwordInAddress = /\/\/[^/]*@/;

/** A blank variable counts as one that is not set. */
function readVariable<T>(env: Environment, name: string, schema: z.ZodType<T>, allowed: string): T {
  const value = env[name]?.trim() || undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const given = value === undefined ? 'not set' : `"${value.replace(passwordInAddress, '//…@')}"`;
  throw new ConfigError(`${name} is ${given}; it must be ${allowed}.`, { variable: name });
}
