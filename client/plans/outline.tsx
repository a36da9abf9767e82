import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { PlanPicker } from '../filters/plan-picker.tsx';
import { useTitle } from '../i18n/use-title.ts';
import { levels } from '../state/vocabulary.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './outline.module.css';
import type { HeadingBlock, TextBlock } from './plan-text.ts';
import { useCurrentHeading } from './use-current-heading.ts';

interface Props {
  readonly head: PlanHead;
  readonly plans: readonly PlanHead[];
  readonly blocks: readonly TextBlock[];
  readonly isCarried: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  /** From which score on links stand in the margins. */
  readonly filter: ReactNode;
  readonly onGo: (id: string) => void;
  readonly onPlan: (id: string) => void;
  /** Null where the outline is always open. */
  readonly onClose: (() => void) | null;
}

/** The headings of the plan, with a dot for each lower level that carries a measure on; where the reader is stands out. */
export function Outline({ head, plans, blocks, isCarried, scroller, filter, onGo, onPlan, onClose }: Props) {
  const { t } = useTranslation();
  const current = useCurrentHeading(scroller, '[data-block=measure], [data-block=section]');
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is found in the page once it has moved
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <div className={classes.outline}>
      {onClose !== null && (
        <button type="button" className={classes.close} aria-label={t('plans.closeOutline')} onClick={onClose}>
          ✕
        </button>
      )}
      <PlanPicker plans={plans} value={head.id} onChoose={onPlan} />
      <div className={classes.filter}>{filter}</div>
      <p className={classes.count}>{t('plans.outline', { count: head.measureCount })}</p>
      <nav ref={list} aria-label={t('plans.openOutline')}>
        {blocks.map((block) =>
          block.kind === 'clause' ? null : (
            <Entry
              key={block.id}
              block={block}
              isCarried={isCarried}
              isCurrent={block.id === current}
              onGo={() => onGo(block.id)}
            />
          ),
        )}
      </nav>
    </div>
  );
}

interface EntryProps {
  readonly block: HeadingBlock;
  readonly isCarried: boolean;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

function Entry({ block, isCarried, isCurrent, onGo }: EntryProps) {
  const title = useTitle()(block);
  return (
    <button
      type="button"
      className={classes.entry}
      data-kind={block.kind}
      data-depth={Math.min(block.depth, 3)}
      aria-current={isCurrent ? 'location' : undefined}
      title={title}
      onClick={onGo}
    >
      <span className={classes.title} lang={langOf(title)}>
        {title}
      </span>
      {block.kind === 'measure' && isCarried && <Carriers block={block} />}
    </button>
  );
}

function Carriers({ block }: { readonly block: HeadingBlock }) {
  const { t } = useTranslation();
  const carriers = levels.filter((level) => block.down.some(({ plan }) => plan.level === level));
  if (carriers.length === 0) {
    return (
      <span className={classes.gap}>
        <span className="visually-hidden">{t('lanes.gap')}</span>
      </span>
    );
  }
  return (
    <span className={classes.dots}>
      <span className="visually-hidden">
        {t('plans.carriedBy', { levels: carriers.map((level) => t(`level.${level}`)).join(' ') })}
      </span>
      {carriers.map((level) => (
        <i key={level} data-level={level} />
      ))}
    </span>
  );
}
