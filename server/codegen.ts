import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { z } from 'zod';
import { abstractFormat } from './parse/abstract-format.ts';
import { parseOutput } from './parse/parse-output.ts';
import { reportFormat } from './parse/report-format.ts';

/*
 * Writes the resolvers' types and the client's typed documents from the schema, and JSON Schemas; with `--check` it only says which
 * of them are stale. The core of GraphQL Code Generator is called directly: its CLI brings some 200 packages to do
 * what these lines do.
 */

const root = join(import.meta.dirname, '..');
const header =
  '/* Written by `npm run codegen` from server/api/schema.graphql and the .graphql files; do not edit. */\n\n';

type Output = Parameters<typeof codegen>[0];

/** The domain's own string unions stand behind the schema's enums: see enum-values.ts. */
const enumValues = {
  CascadeDirection: '../store/graph-store.ts#CascadeDirection',
  ConceptKind: '../domain/concept.ts#ConceptKind',
  Comparator: '../domain/target.ts#Comparator',
  DocumentKind: '../domain/document.ts#DocumentKind',
  EdgeDirection: './parents.ts#EdgeDirection',
  GapDirection: './parents.ts#GapDirection',
  GraphRelation: '../store/edges.ts#GraphRelation',
  ImportOutcome: './parents.ts#ImportOutcome',
  ImportState: '../ingest/import-queue.ts#ImportState',
  LinkKind: '../domain/link.ts#LinkKind',
  MatrixKind: './find-matrix.ts#MatrixKind',
  NodeType: '../store/graph-store.ts#SearchableType',
  OverlapOrigin: '../store/overlaps.ts#OverlapOrigin',
  PathKind: './parents.ts#PathKind',
  PlanLevel: '../domain/plan.ts#PlanLevel',
  PlanStatus: './parents.ts#PlanStatus',
  Relation: '../domain/link.ts#Relation',
  Strength: '../domain/modality.ts#Strength',
  Verdict: '../domain/link.ts#Verdict',
  ZoneKind: '../domain/zone.ts#ZoneKind',
};

/** What the resolvers of a type are handed. */
const mappers = {
  Cascade: '../store/graph-store.ts#CascadeResult',
  CascadeNode: './parents.ts#CascadeStep',
  Citation: '../domain/plan.ts#Citation as DomainCitation',
  Clause: './parents.ts#ClauseNode',
  Comparison: './find-comparison.ts#FoundComparison',
  Concept: '../domain/concept.ts#Concept as DomainConcept',
  ConceptMention: '../domain/concept.ts#ConceptMention as DomainMention',
  Coverage: './parents.ts#PlanCoverage',
  Document: './parents.ts#DocumentNode',
  Evidence: '../store/graph-store.ts#Evidence as StoredEvidence',
  Gaps: './parents.ts#PlanGaps',
  Explanation: '../domain/link.ts#Explanation as DomainExplanation',
  GraphPath: '../store/walk-paths.ts#GraphPath as StoredPath',
  ImportJob: '../ingest/import-queue.ts#ImportJob as QueuedJob',
  ImportReport: '../ingest/load-paths.ts#FileReport',
  Industry: './parents.ts#IndustryNode',
  JudgementConnection: './parents.ts#JudgementPage',
  JudgementEdge: '../store/graph-store.ts#JudgedLinkId',
  Matrix: './find-matrix.ts#FoundMatrix',
  Measure: './parents.ts#MeasureNode',
  MeasureCoverage: './parents.ts#CoverageMeasure',
  MeasureLink: './parents.ts#JudgedMeasureLink',
  NeighbourConnection: './parents.ts#NeighbourResult',
  NeighbourEdge: './parents.ts#NeighbourFinding',
  Organization: './parents.ts#OrganizationNode',
  Overlap: '../store/overlaps.ts#Overlap as StoredOverlap',
  OverlapConnection: './parents.ts#OverlapResult',
  PassageComparison: './find-comparison.ts#ComparedPair',
  Plan: './parents.ts#PlanNode',
  PlanZone: './plan-outline.ts#DesignatedZone',
  Region: './parents.ts#RegionNode',
  Responsibility: '../domain/responsibility.ts#Responsibility as DomainResponsibility',
  ReviewEdge: '../store/graph-store.ts#Evidence as StoredEvidence',
  ReviewQueue: './parents.ts#ReviewResult',
  SavedView: '../store/saved-view.ts#SavedView as StoredView',
  SearchConnection: './parents.ts#SearchResult',
  SearchHit: './parents.ts#SearchFinding',
  Section: './parents.ts#SectionNode',
  SimilarClause: '../store/graph-store.ts#SimilarClause as FoundClause',
  SectionCoverage: './parents.ts#CoverageSection',
  Target: './parents.ts#TargetNode',
  TargetChain: '../store/target-chains.ts#TargetChain as StoredChain',
  Zone: './parents.ts#ZoneNode',
};

async function readSchema(): Promise<Output['schema']> {
  return parse(await readFile(join(root, 'server/api/schema.graphql'), 'utf8'));
}

async function readDocuments(): Promise<Output['documents']> {
  const files: string[] = [];
  for await (const file of glob('client/**/*.graphql', { cwd: root })) files.push(file);
  return Promise.all(
    files.sort().map(async (location) => ({
      location,
      document: parse(await readFile(join(root, location), 'utf8')),
    })),
  );
}

async function listOutputs(): Promise<readonly Output[]> {
  const schema = await readSchema();
  const documents = await readDocuments();
  const resolverTypes: Output = {
    filename: join(root, 'server/api/resolver-types.generated.ts'),
    schema,
    documents: [],
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: {
      contextType: './api-context.ts#ApiContext',
      enumValues,
      mappers,
      useTypeImports: true,
      immutableTypes: true,
      scalars: { ID: 'string' },
    },
  };
  const clientDocuments: Output = {
    filename: join(root, 'client/api/documents.generated.ts'),
    schema,
    documents,
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
    config: {
      useTypeImports: true,
      immutableTypes: true,
      scalars: { ID: 'string' },
      enumType: 'string-literal',
      enumsAsTypes: true,
    },
  };
  return documents.length === 0 ? [resolverTypes] : [resolverTypes, clientDocuments];
}

async function generate(output: Output): Promise<string> {
  const text = await codegen(output);
  // The plugin imports the enums' types as types and exports them again as values, which TypeScript refuses here.
  return header + text.replace(/^export \{ (\w+) \};$/gm, 'export type { $1 };');
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** The JSON Schemas of what is read and written as files, for editors and for those who read our output. */
const schemas: readonly (readonly [file: string, schema: z.ZodType, io: 'input' | 'output'])[] = [
  ['server/parse/parse-output.schema.json', z.array(parseOutput), 'output'],
  ['server/parse/plan-abstract.schema.json', abstractFormat, 'input'],
  ['server/parse/report-abstract.schema.json', reportFormat, 'input'],
];

async function put(file: string, text: string): Promise<void> {
  const name = relative(root, file);
  if ((await readIfThere(file)) === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${name} is stale: run \`npm run codegen\` and commit what it writes.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
    console.error(`wrote ${name}`);
  }
}

for (const output of await listOutputs()) await put(output.filename, await generate(output));
for (const [file, schema, io] of schemas) {
  await put(join(root, file), `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`);
}
