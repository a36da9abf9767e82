import { parseChineseDigits, parseChineseNumeral } from '../outline/chinese-numeral.ts';
import type { SourceLine } from '../text/source-lines.ts';

/** What stands before the text of a document. What it does not say is null. */
export interface FrontMatter {
  readonly docNumber: string | null;
  readonly issuer: string | null;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
  readonly status: 'issued' | 'draft';
  /** To whom the document is sent, as written, without the colon. */
  readonly addressees: string | null;
}

const docNumberPattern =
  /[^\s《》（）()〔〕[\]，。、：；“”]{1,12}\s*[〔[（(【]\s*(?:19|20)\d\d\s*[〕\]）)】]\s*(?:第\s*)?\d{1,4}\s*号/;
const organ = /^[\u4e00-\u9fff、]{0,30}(?:国务院|人民政府|委员会|办公厅|办公室|管委会|[部厅局委])$/;
const organHead = /^([\u4e00-\u9fff]{2,30})文件$/;
const addressees = /^(?:各|[\u4e00-\u9fff]{0,12}各)[\u4e00-\u9fff、，,（）()]{3,150}[：:]$/;
const draft = /征求意见稿|公开征求意见|草案|讨论稿|送审稿/;

/** A document number in a text, in any of its bracket forms, without white space; or null. */
export function findDocNumber(text: string): string | null {
  return docNumberPattern.exec(text)?.[0].replace(/\s/g, '') ?? null;
}

/** Reads number, issuer, date and status from the lines before the text; `title` is the document's. */
export function readFrontMatter(lines: readonly SourceLine[], title: string): FrontMatter {
  const texts = lines.map((line) => line.content.text);
  const own = texts.filter((text) => docNumberPattern.exec(text)?.[0] === text);
  // A line of its own says when it was issued; failing that, the imprint says when it was printed.
  const dates = [...texts.filter((text) => text.length <= 16), ...texts.filter((text) => /印发$/.test(text))].map(
    parseDate,
  );
  const fromTitle = /^(.{2,40}?)关于/.exec(title)?.[1] ?? null;
  const signature = texts.find((text) => organ.test(text));
  const head = texts.map((text) => organHead.exec(text)?.[1]).find((name) => name !== undefined);
  return {
    docNumber: own[0] ? findDocNumber(own[0]) : null,
    issuer: fromTitle && organ.test(fromTitle) ? fromTitle : (signature ?? head ?? null),
    issuedOn: dates.find((date) => date !== null) ?? null,
    addressees: texts.find((text) => addressees.test(text))?.slice(0, -1) ?? null,
    status: texts.some((text) => text.length <= 60 && draft.test(text)) ? 'draft' : 'issued',
  };
}

/** `2021年1月21日` or `二〇二一年一月二十一日` as `2021-01-21`; null if the text holds no date. */
export function parseDate(text: string): string | null {
  const arabic = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text);
  if (arabic) return toIsoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
  const chinese = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(
    text,
  );
  if (!chinese) return null;
  const [, year = '', month = '', day = ''] = chinese;
  return toIsoDate(parseChineseDigits(year), parseChineseNumeral(month), parseChineseNumeral(day));
}

function toIsoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (!year || !month || !day || month > 12 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
