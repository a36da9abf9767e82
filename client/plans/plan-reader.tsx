import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { useCitation } from '../evidence/use-citation.ts';
import { ScoreFilter } from '../filters/score-filter.tsx';
import { useCopy } from '../frame/use-copy.ts';
import { useKeys } from '../frame/use-keys.ts';
import { Outline } from './outline.tsx';
import { PassagePanel } from './passage-panel.tsx';
import { PlanHeader } from './plan-header.tsx';
import classes from './plan-reader.module.css';
import type { MarginLink, TextBlock } from './plan-text.ts';
import { TargetsTable } from './targets-table.tsx';
import { TextBody } from './text-body.tsx';
import { useFind } from './use-find.ts';
import { usePlanView, useUpdatePlanView } from './use-plan-view.ts';
import { useReveal } from './use-reveal.ts';

interface Props {
  readonly head: PlanHead;
  /** All plans, to change to another one. */
  readonly plans: readonly PlanHead[];
  readonly blocks: readonly TextBlock[];
  /** Links of its clauses by score, as `countScores` counts them. */
  readonly scores: readonly number[];
  /** How many figures it sets itself. */
  readonly targetCount: number;
  readonly isTruncated: boolean;
}

/** A plan to read: outline, text with its margins, and the passages of the link that is open. */
export function PlanReader({ head, plans, blocks, scores, targetCount, isTruncated }: Props) {
  const { t } = useTranslation();
  const { focus, link, pair, minScore, showTargets } = usePlanView();
  const update = useUpdatePlanView();
  const cite = useCitation();
  const { copy } = useCopy();
  const [isOutlineOpen, setOutlineOpen] = useState(false);
  const scroller = useRef<HTMLElement>(null);
  const findField = useRef<HTMLInputElement>(null);
  const find = useFind(blocks);
  const reveal = useReveal(scroller, focus, find.current?.id ?? null);
  const isCarried = useMemo(
    () =>
      plans.some(({ basedOn }) => basedOn.some(({ id }) => id === head.id)) ||
      blocks.some(({ down }) => down.length > 0),
    [plans, head.id, blocks],
  );
  const clauses = useMemo(() => blocks.filter((block) => block.kind === 'clause'), [blocks]);
  const chosen = clauses.find(({ id }) => id === focus);

  const choose = (id: string) => update({ focus: id === focus ? null : id }, 'replace');
  const open = useCallback(
    (clauseId: string, { linkId, pair: opened }: MarginLink) => update({ focus: clauseId, link: linkId, pair: opened }),
    [update],
  );
  const step = (by: number) => {
    const headings = blocks.findIndex(({ id }) => id === focus);
    const at = chosen === undefined ? -1 : clauses.indexOf(chosen);
    const next =
      chosen === undefined && headings !== -1
        ? blocks.slice(headings).find(({ kind }) => kind === 'clause')
        : clauses[at === -1 ? 0 : at + by];
    if (next === undefined) return;
    update({ focus: next.id, link: null, pair: 0 }, 'replace');
    reveal(next.id);
  };
  /** From one of the links on a side of the chosen clause to the next. */
  const turn = (side: 'up' | 'down') => {
    if (chosen === undefined || chosen[side].length === 0) return;
    const at = chosen[side].findIndex((each) => each.linkId === link && each.pair === pair);
    const next = chosen[side][(at + 1) % chosen[side].length];
    if (next !== undefined) open(chosen.id, next);
  };
  const copyChosen = () => {
    if (chosen !== undefined) copy(cite({ plan: head, measure: chosen.measure, section: chosen.section }, chosen));
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    c: copyChosen,
    ArrowLeft: () => turn('up'),
    ArrowRight: () => turn('down'),
    '/': () => findField.current?.focus(),
    Escape: () => {
      if (isOutlineOpen) setOutlineOpen(false);
      else if (showTargets) update({ showTargets: false });
      else if (link !== null) update({ link: null, pair: 0 });
      else if (focus !== null) update({ focus: null }, 'replace');
    },
  });

  return (
    <div className={classes.view}>
      <aside className={classes.outline} aria-label={t('plans.openOutline')} data-open={isOutlineOpen || undefined}>
        <Outline
          head={head}
          plans={plans}
          blocks={blocks}
          isCarried={isCarried}
          scroller={scroller}
          onGo={(id) => {
            setOutlineOpen(false);
            update({ focus: id, link: null, pair: 0, showTargets: false });
            reveal(id);
          }}
          filter={
            <ScoreFilter
              scores={scores}
              minScore={minScore}
              onChange={(score) => update({ minScore: score }, 'replace')}
            />
          }
          onPlan={(id) => update({ plan: id, focus: null, link: null, pair: 0 })}
          onClose={isOutlineOpen ? () => setOutlineOpen(false) : null}
        />
      </aside>
      <main className={classes.scroller} id="main" tabIndex={-1} ref={scroller} aria-label={t('plans.label')}>
        <PlanHeader
          head={head}
          blocks={blocks}
          scroller={scroller}
          isCarried={isCarried}
          find={find}
          findField={findField}
          targetCount={targetCount}
          isTruncated={isTruncated}
          onOutline={() => setOutlineOpen(true)}
        />
        {showTargets && <TargetsTable head={head} plans={plans} />}
        <div hidden={showTargets}>
          <TextBody head={head} blocks={blocks} isCarried={isCarried} find={find} onChoose={choose} onOpen={open} />
        </div>
      </main>
      {link !== null && <PassagePanel link={link} pair={pair} />}
    </div>
  );
}
