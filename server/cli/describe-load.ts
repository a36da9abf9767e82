import type { EnglishReport } from './in-english.ts';

/** What a load did, a line a file and a sum at the end; refused files are not in it. */
export function describeLoad(reports: readonly EnglishReport[]): readonly string[] {
  const loaded = reports.filter(({ outcome }) => outcome !== 'refused');
  const lines = loaded.flatMap((report) => [
    `${report.outcome.padEnd(9)} ${report.file}${report.reason ? ` (${report.reason})` : ''}${describeKind(report)}`,
    ...(report.outcome === 'unchanged' ? [] : describePlans(report)),
  ]);
  return [...lines, describeSum(reports)];
}

function describeKind({ kind, plans, clauseLinks, measureLinks, outcome }: EnglishReport): string {
  if (outcome === 'skipped' || outcome === 'unchanged') return '';
  if (kind === 'report') return ': a report';
  const links = clauseLinks > 0 ? `, ${measureLinks} links between measures, ${clauseLinks} between clauses` : '';
  return `: ${plans.length} ${plans.length === 1 ? 'plan' : 'plans'}${links}`;
}

function describePlans({ plans, warnings }: EnglishReport): readonly string[] {
  return [
    ...plans.map(({ title, measures, clauses }) => `            ${title}: ${measures} measures, ${clauses} clauses`),
    ...warnings.map((warning) => `            warning: ${warning}`),
  ];
}

function describeSum(reports: readonly EnglishReport[]): string {
  const count = (outcome: EnglishReport['outcome']) => reports.filter((report) => report.outcome === outcome).length;
  const parts = (['added', 'changed', 'unchanged', 'skipped', 'refused'] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${outcome}`);
  const nothingNew = reports.length > 0 && count('added') + count('changed') === 0;
  return `${parts.join(', ') || 'no files found'}${nothingNew ? '; nothing changed' : ''}`;
}
