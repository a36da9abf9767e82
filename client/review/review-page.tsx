import { Kbd } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewLinkFragment } from '../api/documents.generated.ts';
import { useEditor } from '../api/use-editor.ts';
import { EditorNotice } from '../editor/editor-notice.tsx';
import { OriginalToggle } from '../evidence/original-toggle.tsx';
import { FailureReason } from '../frame/failure-reason.tsx';
import { FailureText } from '../frame/failure-text.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { formatTime } from '../i18n/format-date.ts';
import { formatScore } from '../text/format-score.ts';
import { ReviewHistory } from './review-history.tsx';
import classes from './review-page.module.css';
import { ReviewPassage } from './review-passage.tsx';
import { ReviewReasons } from './review-reasons.tsx';
import type { Decided } from './review-round.ts';
import { ReviewTools } from './review-tools.tsx';
import { useReviewRound } from './use-review-round.ts';
import { useReviewView, useUpdateReviewView } from './use-review-view.ts';

const verdicts = [
  ['ACCEPTED', 'A', '✓'],
  ['REJECTED', 'R', '✕'],
  ['UNSURE', 'U', '?'],
] as const satisfies readonly (readonly [Decided, string, string])[];

/** Links that nobody has judged, the least certain first, one at a time and one key each. */
export function ReviewPage() {
  const { t } = useTranslation();
  const view = useReviewView();
  const update = useUpdateReviewView();
  const editor = useEditor();
  const review = useReviewRound(view);
  const { current, round, page, failure } = review;
  const [note, setNote] = useState('');
  const canEdit = editor.state === 'open';
  const decision = round.decisions.find(({ id }) => id === current?.id);

  const currentId = current?.id ?? null;
  useEffect(() => {
    if (currentId !== null) update({ link: currentId }, 'replace');
  }, [currentId, update]);

  const decide = (verdict: Decided) => {
    if (!canEdit) return;
    review.decide(verdict, note.trim());
    setNote('');
  };
  const undo = () => canEdit && review.undo();
  const on = () => review.move(1);
  const back = () => review.move(-1);
  useKeys({
    a: () => decide('ACCEPTED'),
    r: () => decide('REJECTED'),
    u: () => decide('UNSURE'),
    z: undo,
    'Mod+z': undo,
    j: on,
    ArrowRight: on,
    k: back,
    ArrowLeft: back,
  });

  return (
    <div className={classes.view}>
      <main className={classes.main} id="main" tabIndex={-1} aria-label={t('review.queue')}>
        <ReviewTools progress={review.progress} />
        <div className={classes.body}>
          <div className={classes.link}>
            <EditorNotice state={editor.state} />
            {failure !== null && (
              <p role="alert" className={classes.error}>
                {t('review.failed')}
                <FailureReason failure={failure} />
              </p>
            )}
            {page.status === 'failed' && <FailureText failure={page.failure} onRetry={page.retry} />}
            {current !== null && <LinkToJudge link={current} decided={decision?.verdict ?? null} />}
            {current === null && page.status === 'loading' && <p aria-busy="true">{t('state.loading')}</p>}
            {current === null && page.status === 'ready' && (
              <div className={classes.end} role="status">
                <h2>{t('review.done')}</h2>
                <p className={classes.muted}>{t('review.doneHint')}</p>
              </div>
            )}
          </div>
        </div>
        <fieldset className={classes.actions} aria-label={t('review.actions')} data-tools>
          {verdicts.map(([verdict, key, sign]) => (
            <button
              key={verdict}
              type="button"
              className={classes.action}
              disabled={!canEdit || current === null}
              data-current={decision?.verdict === verdict || undefined}
              onClick={() => decide(verdict)}
            >
              <span aria-hidden="true">{sign}</span> {t(`review.verdict.${verdict}`)} <Kbd size="xs">{key}</Kbd>
            </button>
          ))}
          <button
            type="button"
            className={classes.action}
            disabled={!canEdit || round.decisions.length === 0}
            onClick={undo}
          >
            {t('review.undo')} <Kbd size="xs">Z</Kbd>
          </button>
          <input
            className={classes.note}
            aria-label={t('review.note')}
            placeholder={t('review.note')}
            value={note}
            maxLength={2000}
            disabled={!canEdit}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <button type="button" className={classes.action} disabled={round.position === 0} onClick={back}>
            {t('review.previous')} <Kbd size="xs">K</Kbd>
          </button>
          <button type="button" className={classes.action} disabled={current === null} onClick={on}>
            {t('review.next')} <Kbd size="xs">J</Kbd>
          </button>
        </fieldset>
      </main>
      <aside className={classes.aside} aria-label={t('review.history')}>
        <ReviewHistory version={review.version} onOpen={review.open} />
      </aside>
    </div>
  );
}

interface LinkProps {
  readonly link: ReviewLinkFragment;
  /** What was decided in this round; null: nothing yet. */
  readonly decided: Decided | null;
}

function LinkToJudge({ link, decided }: LinkProps) {
  const { t, i18n } = useTranslation();
  const { judgement, verdict } = link;
  const head = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link is read from its top
  useEffect(() => {
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [link.id]);
  // While a presentation shows them large, below.
  const isShownLarge = useSearch({
    strict: false,
    select: ({ present, show }) => present === 'on' && show === undefined,
  });
  return (
    <>
      <header className={classes.head} ref={head}>
        <h2 className={classes.relation}>
          {t(`relation.${link.relation}`)} {relationStrokes[link.relation].mark}
        </h2>
        <span className={classes.muted}>
          {t(`review.kinds.${link.kind}`)} · {t(`relationHint.${link.relation}`)}
        </span>
        <span className={classes.score}>{t('review.score', { score: formatScore(link.score) })}</span>
      </header>
      {decided === null && judgement !== null && verdict !== 'PROPOSED' && (
        <p className={classes.muted}>
          {t('review.decided', {
            by: judgement.by,
            at: formatTime(judgement.at, i18n.language),
            verdict: t(`review.verdict.${verdict}`),
          })}
          {judgement.note !== null && ` · ${t('review.noteOf', { note: judgement.note })}`}
        </p>
      )}
      {!isShownLarge && (
        <>
          <div className={classes.cards}>
            <ReviewPassage clause={link.upper} shared={link.aligned.map(({ upper }) => upper)} />
            <ReviewPassage clause={link.lower} shared={link.aligned.map(({ lower }) => lower)} />
          </div>
          <OriginalToggle passages={[link.upper, link.lower]} isMarked />
        </>
      )}
      <ReviewReasons link={link} />
    </>
  );
}
