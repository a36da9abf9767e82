import { useRef } from 'react';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { ClauseActions } from './clause-actions.tsx';
import { ClauseRow } from './clause-row.tsx';
import { Heading } from './heading.tsx';
import type { MarginLink, TextBlock } from './plan-text.ts';
import classes from './text-body.module.css';
import { useClauseClicks } from './use-clause-clicks.ts';
import type { Find } from './use-find.ts';
import { usePlanView } from './use-plan-view.ts';

interface Props {
  readonly head: PlanHead;
  readonly blocks: readonly TextBlock[];
  readonly isCarried: boolean;
  readonly find: Find;
  readonly onChoose: (id: string) => void;
  /** Must stay the same function. */
  readonly onOpen: (clauseId: string, link: MarginLink) => void;
}

/** The text between its margins. */
export function TextBody({ head, blocks, isCarried, find, onChoose, onOpen }: Props) {
  const { focus, link, pair } = usePlanView();
  const body = useRef<HTMLDivElement>(null);
  useClauseClicks(body, onChoose);

  return (
    <div className={classes.body} ref={body}>
      {blocks.map((block) => {
        const hits = find.hitsOf.get(block.id);
        const current = find.current?.id === block.id ? find.current : null;
        if (block.kind !== 'clause') {
          return <Heading key={block.id} block={block} isChosen={block.id === focus} hits={hits} current={current} />;
        }
        const isChosen = block.id === focus;
        const isOpen = (each: MarginLink) => each.linkId === link && each.pair === pair;
        return (
          <ClauseRow
            key={block.id}
            block={block}
            isCarried={isCarried}
            hits={hits}
            current={current}
            isChosen={isChosen}
            open={isChosen ? [...block.up, ...block.down].find(isOpen) : undefined}
            actions={isChosen ? <ClauseActions head={head} block={block} /> : undefined}
            onOpen={onOpen}
          />
        );
      })}
    </div>
  );
}
