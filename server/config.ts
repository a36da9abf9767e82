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

export interface Config {
  readonly host: string;
  /** 0 to 65535; 0 lets the system choose. */
  readonly port: number;
  readonly store: StoreSettings;
  /** A YAML file with industries that the bundled lexicon lacks; null for none. */
  readonly industriesFile: string | null;
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
    readVariable(
      env,
      name,
      z.coerce.number().int().min(min).max(max).default(fallback),
      `a whole number from ${min} to ${max}`,
    );
  return {
    host: readVariable(env, 'HOST', z.string().default('127.0.0.1'), 'an address of this machine'),
    port: number('PORT', 4680, 0, 65_535),
    store: parseStore(env.TIAOKUAI_STORE?.trim() || (env.NEO4J_URI?.trim() ? 'neo4j' : defaultStore), env),
    industriesFile: env.TIAOKUAI_INDUSTRIES?.trim() || null,
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

const neo4jAddress = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/;

/** A blank variable counts as one that is not set. */
function readVariable<T>(env: Environment, name: string, schema: z.ZodType<T>, allowed: string): T {
  const value = env[name]?.trim() || undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const given = value === undefined ? 'not set' : `"${value}"`;
  throw new ConfigError(`${name} is ${given}; it must be ${allowed}.`, { variable: name });
}
