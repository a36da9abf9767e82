import type { FileReport } from '../ingest/load-paths.ts';

/** A report as the command line gives it, which speaks English only. */
export interface EnglishReport extends Omit<FileReport, 'reason' | 'warnings'> {
  readonly reason: string | null;
  readonly warnings: readonly string[];
}

/** A report with what is said to a user in English only. */
export function inEnglish(report: FileReport): EnglishReport {
  return { ...report, reason: report.reason?.en ?? null, warnings: report.warnings.map(({ en }) => en) };
}
