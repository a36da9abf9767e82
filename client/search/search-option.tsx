import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import { MarkedText } from '../text/marked-text.tsx';
import type { SearchHit } from './list-hits.ts';
import classes from './search-results.module.css';
import { createSnippet } from './snippet.ts';

/** Chinese characters of a hit that are shown: about two lines. English ones take half the room. */
const shownLength = 68;

interface Props {
  readonly hit: SearchHit;
  /** What was typed. */
  readonly asked: string;
}

/** One hit: the wording with what was found marked, and where it stands. */
export function SearchOption({ hit, asked }: Props) {
  const { t, i18n } = useTranslation();
  const titleOf = useTitle();
  const place = hit.type === 'CLAUSE' && hit.measure !== null ? `${hit.measure.number} ${titleOf(hit.measure)}` : null;
  const whole = hit.node.__typename === 'Zone' || hit.node.__typename === 'Industry' ? hit.node.parent : null;
  const number = hit.type === 'MEASURE' && hit.measure !== null ? `${hit.measure.number} ` : '';
  const english = i18n.language === 'en' ? hit.textEn : null;
  // Who types Chinese sees where it was found.
  const isFoundShown = english === null || (hit.highlightsEn.length === 0 && langOf(asked) === 'zh');
  return (
    <Combobox.Option value={hit.id} className={classes.option}>
      {english !== null && (
        <p className={classes.text} lang="en">
          {number}
          <MarkedText stretches={createSnippet(english, hit.highlightsEn, 2 * shownLength)} />
        </p>
      )}
      {isFoundShown && (
        <p className={classes.text} lang={langOf(hit.text)}>
          {english === null && number}
          <MarkedText stretches={createSnippet(hit.text, hit.highlights, shownLength)} />
        </p>
      )}
      <p className={classes.place}>
        {hit.plan === null ? (
          t(hit.type === 'ZONE' ? 'nodeType.Zone' : 'nodeType.Industry')
        ) : (
          <b data-level={hit.plan.level}>{t(`level.${hit.plan.level}`)}</b>
        )}
        {place !== null && ` · ${place}`}
        {whole !== null && ` · ${titleOf({ title: whole.name, titleEn: whole.nameEn })}`}
        {hit.plan !== null && hit.type !== 'PLAN' && ` · ${titleOf(hit.plan)}`}
      </p>
    </Combobox.Option>
  );
}
