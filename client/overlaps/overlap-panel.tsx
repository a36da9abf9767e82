import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureHeadFragment } from '../api/documents.generated.ts';
import { useOverlapList } from '../api/use-overlap-list.ts';
import { LinkPassages } from '../evidence/link-passages.tsx';
import { FailureText } from '../frame/failure-text.tsx';
import { useTitle } from '../i18n/use-title.ts';
import { useUpdateView } from '../state/use-view.ts';
import { langOf } from '../text/lang-of.ts';
import { matchesChoice, type Overlap, toOverlapFilter } from './choose-overlaps.ts';
import { GraphLink } from './graph-link.tsx';
import type { MatrixHead, MatrixModel } from './matrix-model.ts';
import { OverlapCard } from './overlap-card.tsx';
import classes from './overlap-panel.module.css';
import { useHeadName } from './use-head-name.ts';
import { useOverlapsView, useUpdateOverlapsView } from './use-overlaps-view.ts';

interface Props {
  readonly model: MatrixModel;
}

const origins = ['INHERITED', 'INDEPENDENT'] as const;

/** Overlaps that are drawn at once, and how many more each press brings. */
const step = 40;

/** What overlaps in the chosen cells, row, or anywhere; or the passages of one overlap. */
export function OverlapPanel({ model }: Props) {
  const { t } = useTranslation();
  const { kind, link, pair, ...asked } = useOverlapsView();
  // An address can name what was stored once.
  const row = model.rows.some(({ id }) => id === asked.row) ? asked.row : null;
  const columns = row === null ? [] : asked.columns.filter((each) => model.columns.some(({ id }) => id === each));
  const update = useUpdateOverlapsView();
  const updateCascade = useUpdateView();
  const center = ({ id, plan }: MeasureHeadFragment) =>
    updateCascade({ plan: plan.id, focus: id, link: null, pair: 0, camera: null, level: null });
  const columnKey = columns.join();
  const choice = useMemo(
    () => ({ kind, row, columns: columnKey === '' ? [] : columnKey.split(',') }),
    [kind, row, columnKey],
  );
  if (link !== null) {
    return (
      <div className={classes.panel}>
        <div className={classes.tools}>
          <button type="button" className={classes.button} onClick={() => update({ link: null, pair: 0 })}>
            ← {t('overlaps.back')}
          </button>
        </div>
        <LinkPassages id={link} pair={pair} onPair={(index) => update({ pair: index })} onCenter={center} />
      </div>
    );
  }
  return <List key={`${kind} ${row} ${columnKey}`} choice={choice} model={model} />;
}

interface ListProps extends Props {
  readonly choice: Parameters<typeof matchesChoice>[1];
}

function List({ choice, model }: ListProps) {
  const { t } = useTranslation();
  const { origin, isListOpen } = useOverlapsView();
  const update = useUpdateOverlapsView();
  const filter = useMemo(() => toOverlapFilter(choice), [choice]);
  const answer = useOverlapList(filter);
  const [shown, setShown] = useState(step);
  const chosen = useMemo(
    () => (answer.status === 'ready' ? answer.data.overlaps.filter((each) => matchesChoice(each, choice)) : []),
    [answer, choice],
  );
  const listed = origin === null ? chosen : chosen.filter((each) => each.origin === origin);
  const countOf = (wanted: Overlap['origin']) => chosen.filter((each) => each.origin === wanted).length;
  const isComing = answer.status === 'ready' && answer.data.overlaps.length < answer.data.total;

  return (
    <div className={classes.panel}>
      <header className={classes.head}>
        <div>
          <Heading choice={choice} model={model} count={answer.status === 'ready' ? chosen.length : null} />
        </div>
        {(choice.row !== null || isListOpen) && (
          <button
            type="button"
            className={classes.close}
            aria-label={t('overlaps.unchoose')}
            title={t('overlaps.unchoose')}
            onClick={() => update({ row: null, columns: [], isListOpen: false })}
          >
            ✕
          </button>
        )}
      </header>
      <fieldset className={classes.tools} aria-label={t('overlaps.origin')}>
        {origins.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.button}
            aria-pressed={origin === each}
            onClick={() => update({ origin: origin === each ? null : each })}
          >
            {t(`overlaps.originHints.${each}`)} <b>{answer.status === 'ready' ? countOf(each) : '…'}</b>
          </button>
        ))}
        <GraphLink choice={choice} overlaps={listed} />
      </fieldset>
      {answer.status === 'failed' && <FailureText failure={answer.failure} onRetry={answer.retry} />}
      {answer.status === 'loading' && <div className={classes.bone} aria-busy="true" />}
      {answer.status === 'ready' && listed.length === 0 && <p role="status">{t('overlaps.nothing')}</p>}
      <ul className={classes.list}>
        {listed.slice(0, shown).map((overlap) => (
          <li key={overlap.link.id}>
            <OverlapCard overlap={overlap} onOpen={(link) => update({ link, pair: 0 })} />
          </li>
        ))}
      </ul>
      {listed.length > shown && (
        <button type="button" className={classes.button} onClick={() => setShown(shown + step)}>
          {t('overlaps.more', { count: Math.min(step, listed.length - shown) })}
        </button>
      )}
      {isComing && (
        <p className={classes.muted}>
          {t('overlaps.coming', { shown: answer.data.overlaps.length, total: answer.data.total })}
        </p>
      )}
    </div>
  );
}

interface HeadingProps extends ListProps {
  /** Null while they are on their way. */
  readonly count: number | null;
}

function Heading({ choice: { row: rowId, columns: columnIds }, model, count }: HeadingProps) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const nameOf = useHeadName(model.columns);
  const row = model.rows.find(({ id }) => id === rowId);
  const columns = columnIds
    .map((columnId) => model.columns.find(({ id }) => id === columnId))
    .filter((column) => column !== undefined);
  const [first, second] = columns;
  if (row === undefined) {
    return (
      <>
        <h2 className={classes.title}>{t('overlaps.all')}</h2>
        <p className={classes.muted}>{count === null ? '…' : t('overlaps.count', { count })}</p>
      </>
    );
  }
  const measuresOf = (column: MatrixHead) => model.cellAt(row.id, column.id)?.measures ?? 0;
  const of = [first, second].filter((column) => column !== undefined);
  const place =
    second !== undefined && first !== undefined
      ? t('overlaps.between', { first: nameOf(first), second: nameOf(second) })
      : of.map(nameOf).join('');
  const title = [titleOf(row), place].filter((part) => part !== '').join(' · ');
  const counts =
    first !== undefined && second !== undefined
      ? t('overlaps.countsOfTwo', { first: measuresOf(first), second: measuresOf(second), count: count ?? 0 })
      : first === undefined
        ? t('overlaps.countsOfRow', { total: row.total, count: count ?? 0 })
        : t('overlaps.countsOfOne', {
            measures: t('status.measures', { count: measuresOf(first) }),
            count: count ?? 0,
          });
  return (
    <>
      <h2 className={classes.title} lang={langOf(title)}>
        {title}
      </h2>
      <p className={classes.muted}>{count === null ? '…' : counts}</p>
    </>
  );
}
