import { useMediaQuery } from '@mantine/hooks';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MeasureThreadDocument, PlanListDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { findStartPlan } from '../cascade/lineage.ts';
import { passesScore, readMinScore } from '../state/min-score.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { usePresent } from '../state/use-presenting.ts';
import { LargePassages } from './large-passages.tsx';
import { LeaveButton } from './leave-button.tsx';
import { Opening } from './opening.tsx';
import { readPlace, writePlace } from './place.ts';
import classes from './presenter.module.css';
import { createThread, stepAlong } from './thread.ts';
import { TouchToggles } from './touch-toggles.tsx';
import { useLitPair } from './use-lit-pair.ts';
import { useSwipes } from './use-swipes.ts';

const stepKeys: readonly string[] = [' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

type Params = Readonly<Record<string, string | undefined>>;

/**
 * What a presentation adds to a view: keys and swipes that follow the strongest thread, and the two passages of the
 * link that is lit, large. It takes all keys; the view behind it takes neither keys nor clicks.
 */
export function Presenter() {
  const { t } = useTranslation();
  const present = usePresent();
  const { language, original, change } = usePreferences();
  const navigate = useNavigate();
  const isTouched = useMediaQuery('(pointer: coarse)', false, { getInitialValueInEffect: false });
  const content = useRef<HTMLDivElement>(null);
  const { pathname, search } = useLocation({
    structuralSharing: true,
    select: ({ pathname: path, search: params }) => ({ pathname: path, search: params as Params }),
  });
  const place = readPlace(pathname, search);
  const lit = useLitPair(place);
  const tie = lit.status === 'ready' ? (lit.data?.measureLink ?? null) : null;
  const begin = place.at ?? (lit.status === 'ready' ? (lit.data?.upper.id ?? null) : null);
  const isNowhere = begin === null && (place.link === null || lit.status === 'ready');
  const list = useRequest(PlanListDocument, isNowhere ? {} : null);
  const start = begin ?? (list.status === 'ready' ? (findStartPlan(list.data.plans)?.id ?? null) : null);
  const answer = useRequest(MeasureThreadDocument, start === null ? null : { id: start });
  const cascade = answer.status === 'ready' ? answer.data.cascade : null;
  const minScore = readMinScore(search.min);
  const thread = useMemo(() => {
    if (cascade === null) return null;
    // What is lit can be followed, be it a link that does not count or one of peers.
    const ties = cascade.edges.filter((edge) => edge.id !== tie?.id && passesScore(edge, minScore));
    return createThread(
      cascade.roots.map(({ id }) => id),
      tie === null ? ties : [tie, ...ties],
    );
  }, [cascade, minScore, tie]);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') present(false);
    else if (event.key.toLowerCase() === 'c') turnContrast();
    else if (event.key.toLowerCase() === 'o' && language === 'en') turnOriginal();
    else if (stepKeys.includes(event.key)) follow(event.key);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  // What is pressed while a place loads is done once it is there.
  const waiting = useRef<string | null>(null);
  const follow = (key: string) => {
    waiting.current = thread === null ? key : null;
    const step = thread && stepAlong(thread, tie?.id ?? place.link, key);
    if (step === null) return;
    content.current?.scrollTo(0, 0);
    const moved = writePlace(pathname, search, step.measureId, step.tie);
    void navigate({ to: '.', search: (before) => tidy({ ...before, ...moved }) });
  };
  useSwipes(content, follow);
  const followWaiting = useEffectEvent(() => waiting.current !== null && follow(waiting.current));
  useEffect(() => {
    if (thread !== null) followWaiting();
  }, [thread]);
  const turnOriginal = () => change({ original: !original });
  const turnContrast = () =>
    void navigate({
      to: '.',
      replace: true,
      search: ({ theme, ...rest }) => (theme === 'projector' ? rest : { ...rest, theme: 'projector' as const }),
    });

  useEffect(() => {
    // Keys that are not ours can scroll it.
    content.current?.focus();
    const listen = (event: KeyboardEvent) => press(event);
    // A click would take the focus away, and with it the keys.
    const keepFocus = (event: MouseEvent) => event.preventDefault();
    window.addEventListener('keydown', listen, { capture: true });
    window.addEventListener('mousedown', keepFocus, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
      window.removeEventListener('mousedown', keepFocus, { capture: true });
    };
  }, []);

  return (
    <div className={classes.presenter} role="dialog" aria-label={t('present.label')}>
      <div className={classes.content} aria-live="polite" tabIndex={-1} ref={content}>
        {place.link !== null && <LargePassages answer={lit} />}
        {place.link === null && cascade !== null && thread !== null && (
          <Opening roots={cascade.roots} thread={thread} isTouched={isTouched} />
        )}
      </div>
      <footer className={classes.keys}>
        <p>{isTouched ? t('present.swipes') : t('present.keys')}</p>
        {isTouched && (
          <TouchToggles
            original={language === 'en' ? original : null}
            isContrastHigh={search.theme === 'projector'}
            onTurnOriginal={turnOriginal}
            onTurnContrast={turnContrast}
          />
        )}
        <LeaveButton isTouched={isTouched} />
      </footer>
    </div>
  );
}

/** Without what is no longer said. */
function tidy(params: Params): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
