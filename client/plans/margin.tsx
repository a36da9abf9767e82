import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../i18n/use-title.ts';
import { formatScore } from '../text/format-score.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './margin.module.css';
import type { MarginLink } from './plan-text.ts';

/** How many links of a clause are shown before the rest is asked for. */
const shownAtFirst = 2;

interface Props {
  readonly side: 'up' | 'down';
  readonly links: readonly MarginLink[];
  /** The link whose passages are open, if it is one of these. */
  readonly open: MarginLink | undefined;
  /** What to say if there are none; empty: nothing. */
  readonly nothing: string;
  readonly onOpen: (link: MarginLink) => void;
}

/** Where a clause comes from, or where it goes: beside it, a line each. */
export function Margin({ side, links, open, nothing, onOpen }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const [isWhole, setWhole] = useState(false);
  if (links.length === 0) {
    return (
      <p className={classes.nothing} data-side={side}>
        {nothing}
      </p>
    );
  }
  const shown = isWhole || links.length === shownAtFirst + 1 ? links : links.slice(0, shownAtFirst);
  return (
    <ul className={classes.margin} data-side={side}>
      {shown.map((link) => {
        const { number, plan } = link.measure;
        const title = titleOf(link.measure);
        const label = t(`plans.${side}`, {
          level: t(`level.${plan.level}`),
          number,
          title,
          score: formatScore(link.score),
        });
        return (
          <li key={link.linkId}>
            <button
              type="button"
              className={classes.chip}
              data-level={plan.level}
              aria-label={label}
              aria-pressed={link === open}
              title={`${title} · ${titleOf(plan)} · ${formatScore(link.score)}`}
              onClick={() => onOpen(link)}
            >
              <b>
                {t(`plans.level.${plan.level}`)} {number}
              </b>
              <span lang={langOf(title)}> · {title}</span>
            </button>
          </li>
        );
      })}
      {shown.length < links.length && (
        <li>
          <button type="button" className={classes.more} onClick={() => setWhole(true)}>
            {t('plans.more', { count: links.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
