import type { SourceLine } from './source-lines.ts';

const leader = /(?:\.{4,}|…{2,}|·{4,}|．{4,})\d{0,4}$/;
const heading = /^目[录次]$/;

/** Lines without the table of contents: entries with leaders, and what stands between 目录 and the text itself. */
export function dropContents(lines: readonly SourceLine[]): readonly SourceLine[] {
  const listed = lines.filter((line) => !leader.test(line.content.text));
  const start = listed.findIndex((line) => heading.test(line.content.text));
  if (start < 0) return listed;
  const first = withoutPage(listed[start + 1]);
  // The text begins where the first entry comes again, as its heading.
  const again = listed.findIndex((line, i) => i > start + 1 && withoutPage(line) === first && first !== '');
  const end = again < 0 ? start + 1 : again;
  return [...listed.slice(0, start), ...listed.slice(end)];
}

function withoutPage(line: SourceLine | undefined): string {
  return line?.content.text.replace(/\d{1,4}$/, '') ?? '';
}
