import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type PassageLanguages, usePassageLanguages } from '../evidence/use-passage-languages.ts';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import { findInText, type Hit } from './find-in-text.ts';
import type { ClauseBlock, TextBlock } from './plan-text.ts';
import { usePlanView, useUpdatePlanView } from './use-plan-view.ts';

/** How long typing must pause before the address says what is looked for, in milliseconds. */
const restTime = 300;

export interface Find {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What was found, by the heading or clause that it stands in. */
  readonly hitsOf: ReadonlyMap<string, readonly Hit[]>;
  readonly total: number;
  /** The one that is looked at; null if there is none. */
  readonly current: Hit | null;
  /** Its position, from 1; 0 if there is none. */
  readonly at: number;
  /** Goes on, round and round; negative: back. */
  readonly step: (by: number) => void;
}

/** What is looked for in the text that is shown, and where it was found. */
export function useFind(blocks: readonly TextBlock[]): Find {
  const languagesOf = usePassageLanguages();
  const titleOf = useTitle();
  const { find } = usePlanView();
  const update = useUpdatePlanView();
  const [text, setText] = useState(find);
  const [index, setIndex] = useState(0);
  const saved = useRef(find);
  const isChineseAsked = langOf(text) === 'zh';

  const searched = useMemo(
    () =>
      blocks.map((block) => ({
        id: block.id,
        lines: block.kind === 'clause' ? listLines(block, languagesOf(block), isChineseAsked) : [titleOf(block)],
      })),
    [blocks, languagesOf, titleOf, isChineseAsked],
  );
  const hits = useMemo(() => findInText(searched, text), [searched, text]);
  const hitsOf = useMemo(() => Map.groupBy(hits, ({ id }) => id), [hits]);

  const save = useEffectEvent(() => {
    if (text.trim() === find) return;
    saved.current = text.trim();
    update({ find: saved.current }, 'replace');
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the typing that starts the pause anew
  useEffect(() => {
    const resting = setTimeout(() => save(), restTime);
    return () => clearTimeout(resting);
  }, [text]);

  // What others put into the address, such as a figure that asks for its words, goes into the field.
  useEffect(() => {
    if (find === saved.current) return;
    saved.current = find;
    setText(find);
    setIndex(0);
  }, [find]);

  const at = hits[index] === undefined ? 0 : index;
  const current = hits[at] ?? null;
  return {
    text,
    setText: (next) => {
      setText(next);
      setIndex(0);
    },
    hitsOf,
    total: hits.length,
    current,
    at: current === null ? 0 : at + 1,
    step: (by) => setIndex(hits.length === 0 ? 0 : (at + by + hits.length) % hits.length),
  };
}

/**
 * The Chinese line, then the English one, where they are shown. What is looked for in Chinese is found where the Chinese
 * text is hidden too, and brings it up.
 */
function listLines(
  { text }: ClauseBlock,
  { english, isChineseShown }: PassageLanguages,
  isChineseAsked: boolean,
): readonly string[] {
  return [isChineseShown || isChineseAsked ? text : '', english ?? ''];
}
