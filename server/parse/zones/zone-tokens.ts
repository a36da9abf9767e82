import { area } from './zone-area.ts';

/** A piece of a sentence that lays out space. Places count in the sentence. */
export interface ZoneToken {
  /**
   * `lead` opens a list of parts (包括, 由 … 组成), `end` closes it (组成), `count` counts them (三个片区), `and` joins
   * two of them, `mark` is a comma and the like, `open` and `close` are brackets, `words` all else.
   */
  readonly type: 'words' | 'area' | 'lead' | 'end' | 'count' | 'and' | 'mark' | 'open' | 'close';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const count =
  /(?:[一二两三四五六七八九十]{1,3}|\d{1,2})[个大]?(?:功能)?(?:海关特殊监管区域|综合保税区|片区|区块|板块|组团|园区|功能区|区域|部分|园|镇)/;
const fixed = new RegExp(
  [
    `(?<area>${area.source})`,
    '(?<open>[（(〔])',
    '(?<close>[）)〕])',
    '(?<mark>[，,；;：:、。])',
    '(?<lead>(?<=^|[（(〔，,；;：:。])由|(?<=^|[（(〔，,；;：:。]|其中)含|其中|主要包括|主要涉及|包括|包含|涵盖|囊括|涉及|划分为|划分成|划为|分为|分成|下辖|下设|分设)',
    '(?<end>组成|构成)',
    `(?<count>${count.source})`,
    '(?<and>以及|[和及与])',
  ].join('|'),
  'g',
);

/** Cuts a simplified sentence into tokens; together they hold all of its text. */
export function readZoneTokens(sentence: string): readonly ZoneToken[] {
  const tokens: ZoneToken[] = [];
  const push = (type: ZoneToken['type'], start: number, end: number) => {
    if (end > start) tokens.push({ type, text: sentence.slice(start, end), start, end });
  };
  let from = 0;
  for (const match of sentence.matchAll(fixed)) {
    push('words', from, match.index);
    from = match.index + match[0].length;
    const [type] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    push(toType(type), match.index, from);
  }
  push('words', from, sentence.length);
  return tokens;
}

function toType(name: string | undefined): ZoneToken['type'] {
  switch (name) {
    case 'area':
    case 'open':
    case 'close':
    case 'mark':
    case 'lead':
    case 'end':
    case 'count':
    case 'and':
      return name;
    default:
      return 'words';
  }
}

/** The noun of the zones that a list counts at its beginning or end: 片区 in `甲、乙两个片区`. */
export function findCountedNoun(list: string): string | null {
  const ahead = list.split(/[，,。；：]|组成|构成/, 1)[0] ?? '';
  return count.exec(ahead)?.[0].replace(/^.*[个大]|^[一二两三四五六七八九十\d]+/, '') ?? null;
}
