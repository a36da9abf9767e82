import { parseDate } from '../front-matter/front-matter.ts';
import type { SourceLine } from '../text/source-lines.ts';

const attachment =
  /^附[件表录](?:[一二三四五六七八九十]|\d{1,2})?(?:[：:]|$)|^附[件表录](?:[一二三四五六七八九十]|\d{1,2})(?!.*[。；，])/;
const distribution = /^(?:抄送|主送|抄报|分送)[：:]/;
const closing =
  /^[\u4e00-\u9fff、]{0,30}(?:国务院|人民政府|委员会|办公厅|办公室|管委会|领导小组|[部厅局委])$|^[（(](?:此件|公开|本文).{0,20}[）)]$|印发$/;

/**
 * How many of a plan's lines, from its first heading on, are its text. Attachments, the distribution list and what
 * closes the document (issuer, date, remarks) are behind it.
 */
export function countBodyLines(lines: readonly SourceLine[], firstHeading: number): number {
  const texts = lines.map((line) => line.content.text);
  const behind = texts.findIndex((text, i) => i > firstHeading && (attachment.test(text) || distribution.test(text)));
  let end = behind < 0 ? lines.length : behind;
  while (end > firstHeading + 1 && isClosing(texts[end - 1] ?? '')) end -= 1;
  return end;
}

function isClosing(text: string): boolean {
  return closing.test(text) || (text.length <= 18 && parseDate(text) !== null && !text.includes('，'));
}
