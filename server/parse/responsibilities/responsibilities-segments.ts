import type { TextRange } from '../../domain/text-range.ts';

const label =
  /(?:责任|牵头|主办|配合|协办|参与|参加|协同|落实|实施|主管|承办|完成)(?:单位|部门|主体|处室|时限|时间)\s*[：:]/;
const cue = new RegExp(`${label.source}|牵头|配合|职责分工|分工负责|负责[）)】\\]]?$|负责落实|(?:底|末|月|日)前完成`);
const led = /由[^，。；：（）]{2,40}(?:（[^（）]{1,20}）)?(?:负责牵头|牵头负责|牵头)/g;

/**
 * The stretches of a sentence that say who is responsible or by when: what stands in brackets, from a label
 * (责任单位：) to the end of the sentence, and 由…牵头.
 */
export function findSegments(text: string): readonly TextRange[] {
  const brackets = findBrackets(text).filter(({ start, end }) =>
    cue.test(text.slice(start, Math.min(end, start + longest))),
  );
  const isFree = ({ start }: TextRange) => !brackets.some((bracket) => bracket.start <= start && start < bracket.end);
  const first = [...text.matchAll(new RegExp(label, 'g'))]
    .map((match) => ({ start: match.index, end: text.length }))
    .find(isFree);
  const phrases = [...text.matchAll(led)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const free = first
    ? [...brackets.filter(({ start }) => start < first.start), first]
    : [...brackets, ...phrases.filter(isFree)];
  return free.sort((a, b) => a.start - b.start);
}

/** No list of bodies is longer, in characters. */
const longest = 600;

/** Outermost brackets with what is in them. */
function findBrackets(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/[（(【[]/.test(character)) {
      if (depth === 0) start = i;
      depth += 1;
    } else if (/[）)】\]]/.test(character) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: i + 1 });
    }
  }
  return found;
}
