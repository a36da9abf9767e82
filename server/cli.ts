#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { readFile, writeFile } from 'node:fs/promises';
import { Argument, Command, CommanderError } from 'commander';
import { describeCalibration } from './cli/describe-calibration.ts';
import { describeCounts } from './cli/describe-counts.ts';
import { describeDocument } from './cli/describe-document.ts';
import { describeLoad } from './cli/describe-load.ts';
import { exportGraph, graphFormats } from './cli/export-graph/export-graph.ts';
import { exportClauseLinks, exportMeasureLinks } from './cli/export-links.ts';
import { inEnglish } from './cli/in-english.ts';
import { backUp, copyWithProgress } from './cli/move-store.ts';
import { createProgressBar } from './cli/progress-bar.ts';
import { readKeys } from './cli/read-keys.ts';
import { writeLines } from './cli/write-lines.ts';
import { type Config, readConfig } from './config.ts';
import { createEmbedder } from './create-embedder.ts';
import { AppError, ConfigError, FileError } from './errors.ts';
import { calibrate } from './ingest/calibrate.ts';
import { calibrateByVerdicts } from './ingest/calibrate-by-verdicts.ts';
import { linkStored } from './ingest/link-stored.ts';
import { loadLinker } from './ingest/load-linker.ts';
import { loadPaths } from './ingest/load-paths.ts';
import { formatScorecards } from './link/scorecard.ts';
import { openStore } from './open-store.ts';
import { type IndustryLexicon, loadIndustries } from './parse/industries/industries.ts';
import { parseDocument } from './parse/parse-document.ts';
import type { ParsedDocument } from './parse/parsed-document.ts';
import { toParseOutput } from './parse/to-parse-output.ts';
import { serve } from './serve.ts';
import type { GraphStore } from './store/graph-store.ts';

const usageError = 2;
const lexicalOption = [
  '--lexical',
  'go by wording and the thesaurus alone, without the configured embeddings',
] as const;
const program = new Command('tiaokuai')
  .description('Traces how a policy cascades from national plans to provincial, city and district ones.')
  .option('--store <store>', 'sqlite:FILE or neo4j, in place of the configured store')
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

program
  .command('parse')
  .description('print what is read from files; stores nothing')
  .argument('<file...>')
  .option('--json', 'print the whole documents as JSON')
  .action(async (files: string[], { json }: { json?: true }) => {
    const lexicon = loadIndustries(readConfig(process.env).industriesFile ?? undefined);
    const documents = (await Promise.all(files.map((file) => parseFile(file, lexicon)))).filter(
      (document) => document !== null,
    );
    if (json) await writeLines([JSON.stringify(documents.map(toParseOutput), null, 2)]);
    else await writeLines(documents.flatMap(describeDocument));
  });

program
  .command('load')
  .description('read files and folders, link their plans and store them')
  .argument('[path...]')
  .option('--from <store>', 'sqlite:FILE or neo4j: copy all that this store holds, in place of reading files')
  .option('--json', 'print a report for each file as JSON')
  .option(...lexicalOption)
  .action((paths: string[], { from, json, lexical }: { from?: string; json?: true; lexical?: true }) => {
    if ((from === undefined) === (paths.length === 0)) {
      program.error('error: load takes either paths or --from <store>', { exitCode: usageError });
    }
    if (from !== undefined) return copyFrom(from);
    return withStore(async (store, { limits, industriesFile, ...config }) => {
      const bar = createProgressBar(process.stderr);
      const loaded = await loadPaths(store, paths, {
        maxFileBytes: limits.maxFileBytes,
        industriesFile,
        ...createLinking(config, store, lexical),
        onProgress: ({ done, total, file }) => bar.update(done, total, file),
      }).finally(() => bar.clear());
      const reports = loaded.map(inEnglish);
      await writeLines(json ? [JSON.stringify(reports, null, 2)] : describeLoad(reports));
      for (const { file, outcome, reason } of reports) if (outcome === 'refused') complain(`${file}: ${reason}`);
    });
  });

program
  .command('link')
  .description('link again all that is stored')
  .option(...lexicalOption)
  .action(({ lexical }: { lexical?: true }) =>
    withStore(async (store, config) => {
      const bar = createProgressBar(process.stderr);
      const onPair = (done: number, total: number) => bar.update(done, total, 'pairs of plans');
      const links = await linkStored(store, { ...createLinking(config, store, lexical), onPair }).finally(() =>
        bar.clear(),
      );
      const accepted = (all: readonly { readonly accepted: boolean }[]) => all.filter((link) => link.accepted).length;
      await writeLines([
        `${accepted(links.measureLinks)} links between measures, ${accepted(links.clauseLinks)} between clauses`,
      ]);
    }),
  );

program
  .command('calibrate')
  .description('learn how to score links from answer keys or, without one, from what people said of links')
  .argument('[key...]')
  .option('--out <file>', 'write the scorecards there, for TIAOKUAI_SCORECARDS, in place of printing them')
  .option(...lexicalOption)
  .action((keyFiles: string[], { out, lexical }: { out?: string; lexical?: true }) =>
    withStore(async (store, config) => {
      const linking = createLinking(config, store, lexical);
      const keys = await readKeys(keyFiles);
      const { scorecards, reports } =
        keys.length > 0
          ? await calibrate(store, keys, linking)
          : { scorecards: await calibrateByVerdicts(store, linking.linker.scorecards), reports: [] };
      for (const line of describeCalibration(reports)) process.stderr.write(`${line}\n`);
      const lines = formatScorecards(scorecards);
      if (out === undefined) await writeLines([lines]);
      else await writeFile(out, `${lines}\n`);
    }),
  );

const linkExports: Readonly<Record<string, (store: GraphStore) => AsyncGenerator<string>>> = {
  'clause-links': exportClauseLinks,
  'measure-links': exportMeasureLinks,
};

program
  .command('export')
  .description('print links, a line of JSON each, or the whole graph for other tools')
  .addArgument(new Argument('<what>').choices([...Object.keys(linkExports), 'graph']))
  .option('--format <format>', `of links jsonl, of the graph ${graphFormats.join(', ')}`)
  .action((what: string, { format }: { format?: string }) => {
    const exportLinks = linkExports[what];
    const formats = exportLinks ? ['jsonl'] : graphFormats;
    const chosen = format ?? formats[0] ?? '';
    if (!formats.includes(chosen)) {
      program.error(`error: ${what} can be exported as ${formats.join(', ')}, not as ${chosen}`, {
        exitCode: usageError,
      });
    }
    return withStore((store) => writeLines(exportLinks ? exportLinks(store) : exportGraph(store, chosen)));
  });

program
  .command('status')
  .description('say how much is stored, and where')
  .option('--json', 'as JSON')
  .action(({ json }: { json?: true }) =>
    withStore(async (store, config) => {
      const counts = await store.count();
      const place = config.store.kind === 'sqlite' ? config.store.file : config.store.uri;
      await writeLines(
        json ? [JSON.stringify({ store: place, ...counts }, null, 2)] : [place, ...describeCounts(counts)],
      );
    }),
  );

program
  .command('backup')
  .description('write all that is stored to a file')
  .argument('<file>')
  .action((file: string) =>
    withStore(async (store) => writeLines([`${await backUp(store, file)} documents written to ${file}`])),
  );

program
  .command('restore')
  .description('put what a backup holds into an empty store')
  .argument('<file>')
  .action((file: string) => copyFrom(`sqlite:${file}`));

program
  .command('serve')
  .description('serve the API and the client, as npm start does')
  .option('--port <n>', 'port to listen on, in place of PORT')
  .option('--host <address>', 'address to listen on, in place of HOST')
  .action(({ port, host }: { port?: string; host?: string }) =>
    serve(configure({ ...(port && { PORT: port }), ...(host && { HOST: host }) })),
  );

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

/** The configuration of the environment, with what the command line puts in its place. */
function configure(given: Readonly<Record<string, string>> = {}): Config {
  const { store } = program.opts<{ store?: string }>();
  return readConfig({ ...process.env, ...(store && { TIAOKUAI_STORE: store }), ...given });
}

/** Copies another store into the configured one. */
function copyFrom(place: string): Promise<void> {
  return withStore(async (store) => {
    const source = await openStore(configure({ TIAOKUAI_STORE: place }).store, { mustExist: true });
    const documents = await copyWithProgress(source, store).finally(() => source.close());
    await writeLines([`${documents} documents copied from ${place}`]);
  });
}

/** What links rest on: the bundled data or the user's own and, unless `lexical`, the configured embeddings. */
function createLinking(
  { conceptsFile, scorecardsFile, embeddings }: Pick<Config, 'conceptsFile' | 'scorecardsFile' | 'embeddings'>,
  store: GraphStore,
  lexical: boolean | undefined,
) {
  return {
    linker: loadLinker({ concepts: conceptsFile, scorecards: scorecardsFile }),
    embedder: lexical ? null : createEmbedder(embeddings, store),
  };
}

async function withStore(work: (store: GraphStore, config: Config) => Promise<void>): Promise<void> {
  const config = configure();
  const store = await openStore(config.store);
  try {
    await work(store, config);
  } finally {
    await store.close();
  }
}

async function parseFile(file: string, lexicon: IndustryLexicon): Promise<ParsedDocument | null> {
  try {
    return await parseDocument(await readFile(file), file, lexicon);
  } catch (error) {
    if (!(error instanceof FileError) && !(error instanceof Error && 'code' in error)) throw error;
    complain(`${file}: ${error.message}`);
    return null;
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : usageError;
  else if (error instanceof ConfigError) {
    complain(error.message);
    process.exitCode = usageError;
  } else if (error instanceof AppError) complain(error.message);
  else throw error;
}
