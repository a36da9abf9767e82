import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanHead } from '../cascade/cascade-graph.ts';
import { OriginalToggle } from '../evidence/original-toggle.tsx';
import { formatDate } from '../i18n/format-date.ts';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import { FindBar } from './find-bar.tsx';
import classes from './plan-header.module.css';
import type { TextBlock } from './plan-text.ts';
import { useCurrentHeading } from './use-current-heading.ts';
import type { Find } from './use-find.ts';
import { usePlanView, useUpdatePlanView } from './use-plan-view.ts';

interface Props {
  readonly head: PlanHead;
  readonly blocks: readonly TextBlock[];
  readonly isCarried: boolean;
  readonly targetCount: number;
  readonly isTruncated: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly find: Find;
  readonly findField: RefObject<HTMLInputElement | null>;
  readonly onOutline: () => void;
}

/** Which plan it is, where in it the reader is, and what the margins mean; stays in view. */
export function PlanHeader(props: Props) {
  const { head, blocks, isCarried, targetCount, isTruncated, scroller, find, findField, onOutline } = props;
  const { showTargets } = usePlanView();
  const update = useUpdatePlanView();
  const { t, i18n } = useTranslation();
  const titleOf = useTitle();
  const title = titleOf(head);
  const passages = useMemo(() => blocks.filter((block) => block.kind === 'clause'), [blocks]);
  const current = useCurrentHeading(scroller, '[data-block=section]');
  const section = blocks.find((block) => block.id === current);
  const heading = section?.kind === 'section' ? titleOf(section) : '';
  const hasUpper = head.basedOn.length > 0 || blocks.some((block) => block.kind === 'clause' && block.up.length > 0);
  const facts = [
    title === head.title ? null : head.title,
    head.docNumber,
    head.status === 'DRAFT' ? t('lanes.draft') : null,
    head.issuedOn === null ? null : t('plans.issued', { date: formatDate(head.issuedOn, i18n.language) }),
  ].filter((fact) => fact !== null);
  const header = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = header.current;
    if (element === null) return;
    const tell = () => scroller.current?.style.setProperty('--head', `${element.offsetHeight}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    tell();
    return () => observer.disconnect();
  }, [scroller]);
  return (
    <header className={classes.header} ref={header}>
      <div className={classes.top}>
        <h1 className={classes.title} lang={langOf(title)}>
          {title}
        </h1>
        <p className={classes.facts} data-level={head.level}>
          <b>{t(`level.${head.level}`)}</b>{' '}
          {facts.map((fact) => (
            <span key={fact} lang={langOf(fact)}>
              {fact}
            </span>
          ))}
        </p>
        <div className={classes.tools} data-tools>
          <button type="button" className={classes.outlineButton} onClick={onOutline}>
            {t('plans.openOutline')}
          </button>
          {!showTargets && <OriginalToggle passages={passages} />}
          {!showTargets && <FindBar find={find} field={findField} />}
          <button
            type="button"
            className={classes.toggle}
            aria-pressed={showTargets}
            onClick={() => update({ showTargets: !showTargets, link: null, pair: 0 })}
          >
            {t('plans.targets')} {targetCount}
          </button>
        </div>
      </div>
      {!showTargets && (
        <div className={classes.columns}>
          <p>{t(hasUpper ? 'plans.from' : 'plans.noUpper')}</p>
          <p className={classes.section} lang={langOf(heading)}>
            {heading}
          </p>
          <p>{t(isCarried ? 'plans.to' : 'plans.noLower')}</p>
        </div>
      )}
      {isTruncated && (
        <p className={classes.facts} role="status">
          {t('plans.truncated')}
        </p>
      )}
    </header>
  );
}
