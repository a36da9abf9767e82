import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../i18n/use-title.ts';
import { MarkedText } from '../text/marked-text.tsx';
import type { SearchHit } from './list-hits.ts';
import classes from './search-results.module.css';
import { createSnippet } from './snippet.ts';

/** Characters of a hit that are shown: about two lines. */
const shownLength = 68;

/** One hit: the wording with what was found marked, and where it stands. */
export function SearchOption({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const place = hit.type === 'CLAUSE' && hit.measure !== null ? `${hit.measure.number} ${titleOf(hit.measure)}` : null;
  const whole = hit.node.__typename === 'Zone' || hit.node.__typename === 'Industry' ? hit.node.parent : null;
  const number = hit.type === 'MEASURE' && hit.measure !== null ? `${hit.measure.number} ` : '';
  return (
    <Combobox.Option value={hit.id} className={classes.option}>
      <p className={classes.text} lang="zh">
        {number}
        <MarkedText stretches={createSnippet(hit.text, hit.highlights, shownLength)} />
      </p>
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
