import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePassageLanguages } from '../evidence/use-passage-languages.ts';
import type { Hit } from './find-in-text.ts';
import { FoundText } from './found-text.tsx';
import { Margin } from './margin.tsx';
import type { ClauseBlock, MarginLink } from './plan-text.ts';
import classes from './text-body.module.css';

interface Props {
  readonly block: ClauseBlock;
  /** Whether a lower plan carries this one on: only then is a clause without any way down a gap. */
  readonly isCarried: boolean;
  readonly hits: readonly Hit[] | undefined;
  /** The hit that is looked at, if it is one of these. */
  readonly current: Hit | null;
  readonly isChosen: boolean;
  /** The link whose passages are open, if it is one of this clause. */
  readonly open: MarginLink | undefined;
  /** What can be done with the clause while it is chosen. */
  readonly actions: ReactNode;
  readonly onOpen: (clauseId: string, link: MarginLink) => void;
}

/** A sentence of the plan between where it comes from and where it goes. */
export const ClauseRow = memo(function ClauseRow(props: Props) {
  const { block, isCarried, hits, current, isChosen, open, actions, onOpen } = props;
  const { t } = useTranslation();
  const { english, isChineseShown } = usePassageLanguages()(block);
  const openThis = (link: MarginLink) => onOpen(block.id, link);
  return (
    <div className={classes.row} id={block.id} data-block="clause" data-chosen={isChosen || undefined}>
      <Margin side="up" links={block.up} open={open} nothing="" onOpen={openThis} />
      <div className={classes.clause}>
        {english !== null && (
          <p className={classes.text} data-text lang="en">
            <FoundText text={english} line={1} hits={hits} current={current} />
          </p>
        )}
        {(isChineseShown || hits?.some(({ line }) => line === 0)) && (
          <p className={classes.text} data-text lang="zh">
            <FoundText text={block.text} line={0} hits={hits} current={current} />
          </p>
        )}
        {actions}
      </div>
      <Margin
        side="down"
        links={block.down}
        open={open}
        nothing={isCarried && block.measure !== null ? t('plans.gap') : ''}
        onOpen={openThis}
      />
    </div>
  );
});
