import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { AppError, ConfigError } from './errors.ts';
import { serve } from './serve.ts';

const usage = `npm start [-- --port N] [--host ADDRESS] [--store sqlite:FILE|neo4j]
The same can be set in the environment: PORT, HOST, TIAOKUAI_STORE; what else can be is in the README.
`;

function readArguments() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  return parseArgs({ options: { port: text, host: text, store: text, 'api-only': flag, help: flag } }).values;
}

async function main(): Promise<number> {
  const { port, host, store, help, 'api-only': isApiOnly } = readArguments();
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const given = { ...(port && { PORT: port }), ...(host && { HOST: host }), ...(store && { TIAOKUAI_STORE: store }) };
  await serve(readConfig({ ...process.env, ...given }), { isApiOnly });
  return 0;
}

function isWrongOption(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** 1: the work failed; 2: wrong usage. Anything that was not foreseen ends with its stack. */
function explain(error: unknown): number {
  if (isWrongOption(error)) {
    process.stderr.write(`${error.message}\n${usage}`);
    return 2;
  }
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return error instanceof ConfigError ? 2 : 1;
}

process.exitCode = await main().catch(explain);
