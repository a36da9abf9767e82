import { Combobox } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeType, SearchQuery } from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { listHits } from './list-hits.ts';
import { SearchOption } from './search-option.tsx';
import classes from './search-results.module.css';

interface Props {
  /** What the answer is about; empty before anything is typed. */
  readonly asked: string;
  readonly answer: Loaded<SearchQuery>;
  /** New hits are on the page. */
  readonly onReady: () => void;
}

const types: readonly NodeType[] = ['PLAN', 'ZONE', 'INDUSTRY', 'SECTION', 'MEASURE', 'CLAUSE'];

/** The hits by type, and under them how many there are or why there are none. */
export function SearchResults({ asked, answer, onReady }: Props) {
  const { t } = useTranslation();
  const found = asked !== '' && answer.status === 'ready' ? answer.data : null;
  const announce = useEffectEvent(onReady);
  useEffect(() => {
    if (found !== null && listHits(found).length > 0) announce();
  }, [found]);

  const hits = found === null ? [] : listHits(found);
  const groups = types.map((type) => ({ type, hits: hits.filter((hit) => hit.type === type) }));
  return (
    <>
      {/* The list is there before it has options: the field points to it from the start. */}
      <Combobox.Options className={classes.options} aria-label={t('search.label')}>
        {groups
          .filter((group) => group.hits.length > 0)
          .map((group) => (
            <Combobox.Group key={group.type} label={t(`search.type.${group.type}`)}>
              {group.hits.map((hit) => (
                <SearchOption key={hit.id} hit={hit} asked={asked} />
              ))}
            </Combobox.Group>
          ))}
      </Combobox.Options>
      <Outcome asked={asked} answer={answer} />
    </>
  );
}

function Outcome({ asked, answer }: Omit<Props, 'onReady'>) {
  const { t } = useTranslation();
  if (asked === '') return <p className={classes.hint}>{t('search.prompt')}</p>;
  if (answer.status === 'loading') return <p className={classes.hint}>{t('search.loading')}</p>;
  if (answer.status === 'failed') {
    return (
      <div className={classes.hint}>
        <FailureText failure={answer.failure} onRetry={answer.retry} />
      </div>
    );
  }
  const shown = listHits(answer.data).length;
  const total = answer.data.search.total + answer.data.named.total;
  if (total === 0) {
    return (
      <div className={classes.hint} role="status">
        <p>{t('search.empty', { text: asked })}</p>
        <p>{t('search.emptyHint')}</p>
      </div>
    );
  }
  return (
    <p className={classes.count} role="status">
      {total > shown ? t('search.more', { total, shown }) : t('search.found', { count: total })}
    </p>
  );
}
