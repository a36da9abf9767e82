import type { MethodReport } from '../ingest/calibrate.ts';

const columns = [
  ['precision', 'precision'],
  ['recall', 'recall'],
  ['f1', 'F1'],
  ['measureF1', 'measures F1'],
  ['sameWording', 'same wording'],
  ['sameAction', 'same action'],
] as const;

/** Tables of how each method agrees with each key when it learned from the others alone, in Markdown. */
export function describeCalibration(reports: readonly MethodReport[]): readonly string[] {
  return reports.flatMap(({ method, keys, reliability }) => [
    `${method}, each key left out in turn:`,
    '',
    `| key | ${columns.map(([, title]) => title).join(' | ')} |`,
    `| --- |${columns.map(() => ' --- |').join('')}`,
    ...keys.map((key) => `| ${key.key} | ${columns.map(([name]) => key[name].toFixed(3)).join(' | ')} |`),
    '',
    ...describeReliability(reliability),
  ]);
}

function describeReliability(reliability: MethodReport['reliability']): readonly string[] {
  if (reliability.length === 0) return [];
  return [
    '| score from | pairs | linked |',
    '| --- | --- | --- |',
    ...reliability.map(({ from, pairs, linked }) => `| ${from.toFixed(1)} | ${pairs} | ${linked.toFixed(2)} |`),
    '',
  ];
}
