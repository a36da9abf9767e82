import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SearchQuery } from '../api/documents.generated.ts';
import { useTitle } from '../i18n/use-title.ts';
import { MarkedText } from '../text/marked-text.tsx';
import classes from './search-results.module.css';
import { createSnippet } from './snippet.ts';

export type SearchHit = SearchQuery['search']['edges'][number]['node'];

/** Characters of a hit that are shown: about two lines. */
const shownLength = 68;

/** One hit: the wording with what was found marked, and where it stands. */
export function SearchOption({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const place = hit.type === 'CLAUSE' && hit.measure !== null ? `${hit.measure.number} ${titleOf(hit.measure)}` : null;
  const number = hit.type === 'MEASURE' && hit.measure !== null ? `${hit.measure.number} ` : '';
  return (
    <Combobox.Option value={hit.id} className={classes.option}>
      <p className={classes.text} lang="zh">
        {number}
        <MarkedText stretches={createSnippet(hit.text, hit.highlights, shownLength)} />
      </p>
      <p className={classes.place}>
        <b data-level={hit.plan.level}>{t(`level.${hit.plan.level}`)}</b>
        {place !== null && ` · ${place}`}
        {hit.type !== 'PLAN' && ` · ${titleOf(hit.plan)}`}
      </p>
    </Combobox.Option>
  );
}
