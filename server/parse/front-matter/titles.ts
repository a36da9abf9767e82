import { readHeadingNumber } from '../outline/heading-number.ts';
import { type MappedText, removeMatches } from '../text/mapped-text.ts';
import { endsSentence, joinLines } from '../text/paragraphs.ts';
import { measureWidth, type SourceLine } from '../text/source-lines.ts';
import { findDocNumber, parseDate } from './front-matter.ts';

/** A title that stands in lines `[from, to)`. */
export interface TitleBlock {
  readonly from: number;
  readonly to: number;
  readonly title: MappedText;
}

const draftRemark = /[（(](?:公开)?(?:征求意见稿|草案|讨论稿|送审稿|报批稿)[）)]$/;
const suffix = '(?:[（(][^（）()]{1,20}[）)])?$';
const planWord = new RegExp(`(?:方案|规划|计划|纲要|意见|办法|措施|政策|细则|要点|清单|条例|规定|行动)${suffix}`);
/** Headings that end like a title and are none. */
const bareWord =
  /^(?:主要|重点|保障|政策|工作|具体|组织|实施|支持|行动|任务|目标|和|与|及|、)*(?:措施|政策|办法|计划|规划|要点|清单|行动|意见|规定)$/;
const noticeWord = /(?:通知|公告|决定|批复|函)$/;
const reportWord = new RegExp(`(?:报告|蓝皮书|白皮书|年鉴)${suffix}`);
const otherHeader = /^(?:[（(].*[）)]|附件?\s*\d*[:：]?|.*文件|.*[：:])$|人民政府$|国务院$|办公厅$|^目录$/;

const subtitle = /^[（(][^（）()]{2,20}[）)]$/;

const longestLine = 45;
const mostLines = 4;

export const isPlanTitle = (title: string): boolean => planWord.test(title) && !bareWord.test(title);
export const isReportTitle = (title: string): boolean => reportWord.test(title);

/** A title without the remark that it is a draft: （征求意见稿）. */
export function stripDraftRemark(title: string): string {
  return title.replace(draftRemark, '');
}

/**
 * The title nearest above line `below` and not above line `floor`: the last lines there that end like the title of
 * a plan, with the lines before that belong to it. Null if there is none.
 */
export function findPlanTitle(lines: readonly SourceLine[], floor: number, below: number): TitleBlock | null {
  for (let index = below - 1; index >= floor; index--) {
    const text = textOf(lines[index]);
    if (!isTitleLine(lines[index]) || !isPlanTitle(text)) continue;
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
    const text = textOf(lines[index]);
    if (!isTitleLine(lines[index]) || endsSentence(lines[index])) continue;
    if (!isPlanTitle(text) && !noticeWord.test(text) && !isReportTitle(text)) continue;
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
  // A remark in brackets below belongs to it: （2031—2033年）, （试行）, （征求意见稿）.
  const to = subtitle.test(textOf(lines[last + 1])) ? last + 2 : last + 1;
  const parts = lines.slice(from, to).map((line) => line.content);
  const chinese = parts.filter((part) => /\p{Script=Han}/u.test(part.text));
  return { from, to, title: removeMatches(joinLines(chinese), /\s+/g) };
}

function isTitleLine(line: SourceLine | undefined): boolean {
  const text = textOf(line);
  return (
    text !== '' &&
    measureWidth(text) <= longestLine &&
    !/[。；，]/.test(text) &&
    !/^[、）》”]/.test(text) &&
    readHeadingNumber(text) === null
  );
}

/** Lines of a document's head that are no part of a title. */
function isHeader(line: SourceLine | undefined): boolean {
  const text = textOf(line);
  return otherHeader.test(text) || findDocNumber(text) === text || (text.length <= 16 && parseDate(text) !== null);
}

function textOf(line: SourceLine | undefined): string {
  return line?.content.text ?? '';
}
