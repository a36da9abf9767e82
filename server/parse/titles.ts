import { findDocNumber, parseDate } from './front-matter.ts';
import { type MappedText, removeMatches } from './mapped-text.ts';
import { endsSentence, joinLines } from './paragraphs.ts';
import { measureWidth, type SourceLine } from './source-lines.ts';

/** A title that stands in lines `[from, to)`. */
export interface TitleBlock {
  readonly from: number;
  readonly to: number;
  readonly title: MappedText;
}

const remark = /[（(](?:征求意见稿|公开征求意见稿|草案|讨论稿|送审稿|试行|暂行|修订版?|\d{4}年?版?)[）)]$/;
const planWord = /(?:方案|规划|计划|纲要|意见|办法|措施|政策|细则|要点|清单|条例|规定|行动)$/;
const noticeWord = /(?:通知|公告|决定|批复|函)$/;
const reportWord = /(?:报告|蓝皮书|白皮书|年鉴)$/;
const otherHeader = /^(?:[（(].*[）)]|附件?\s*\d*[:：]?|.*文件|.*[：:])$|人民政府$|国务院$|办公厅$|^目录$/;

const longestLine = 45;
const mostLines = 4;

const isPlanTitle = (title: string): boolean => planWord.test(stripRemark(title));
export const isReportTitle = (title: string): boolean => reportWord.test(stripRemark(title));

/** A title without a remark such as （征求意见稿） behind it. */
export function stripRemark(title: string): string {
  return title.replace(remark, '');
}

/**
 * The title nearest above line `below` and not above line `floor`: the last lines there that end like the title of
 * a plan, with the lines before that belong to it. Null if there is none.
 */
export function findPlanTitle(lines: readonly SourceLine[], floor: number, below: number): TitleBlock | null {
  for (let index = below - 1; index >= floor; index--) {
    const text = textOf(lines[index]);
    if (!isTitleLine(lines[index]) || !planWord.test(stripRemark(text))) continue;
    const block = growTitle(lines, floor, index);
    // A wrapped sentence may end its line with such a word: a title follows an ended paragraph or another header.
    const before = lines[block.from - 1];
    if (before === undefined || block.from === floor || endsSentence(before) || isHeader(before)) return block;
  }
  return null;
}

/** The title of the document: the first lines that end like one, within the first 40. Null if there is none. */
export function findDocumentTitle(lines: readonly SourceLine[]): TitleBlock | null {
  for (let index = 0; index < Math.min(lines.length, 40); index++) {
    const text = stripRemark(textOf(lines[index]));
    if (endsSentence(lines[index])) continue;
    if (!isTitleLine(lines[index]) || !(planWord.test(text) || noticeWord.test(text) || reportWord.test(text)))
      continue;
    return growTitle(lines, 0, index);
  }
  return null;
}

function growTitle(lines: readonly SourceLine[], floor: number, last: number): TitleBlock {
  let from = last;
  while (from > floor && last - from + 1 < mostLines) {
    const line = lines[from - 1];
    if (!isTitleLine(line) || isHeader(line) || isPlanTitle(textOf(line)) || noticeWord.test(textOf(line))) break;
    from -= 1;
  }
  const parts = lines.slice(from, last + 1).map((line) => line.content);
  const chinese = parts.filter((part) => /\p{Script=Han}/u.test(part.text));
  return { from, to: last + 1, title: removeMatches(joinLines(chinese), /\s+/g) };
}

function isTitleLine(line: SourceLine | undefined): boolean {
  const text = textOf(line);
  return text !== '' && measureWidth(text) <= longestLine && !/[。；，]/.test(text) && !/^[、）》”]/.test(text);
}

/** Lines of a document's head that are no part of a title. */
function isHeader(line: SourceLine | undefined): boolean {
  const text = textOf(line);
  return otherHeader.test(text) || findDocNumber(text) === text || (text.length <= 16 && parseDate(text) !== null);
}

function textOf(line: SourceLine | undefined): string {
  return line?.content.text ?? '';
}
