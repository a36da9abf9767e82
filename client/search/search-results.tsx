import { Button, Combobox } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeType, SearchQuery } from '../api/documents.generated.ts';
import type { Loaded } from '../api/loaded.ts';
import { SearchOption } from './search-option.tsx';
import classes from './search-results.module.css';

interface Props {
  /** What the answer is about; empty before anything is typed. */
  readonly asked: string;
  readonly answer: Loaded<SearchQuery>;
  /** New hits are on the page. */
  readonly onReady: () => void;
}

const types: readonly NodeType[] = ['PLAN', 'SECTION', 'MEASURE', 'CLAUSE'];

/** The hits by type, or why there are none. */
export function SearchResults({ asked, answer, onReady }: Props) {
  const { t } = useTranslation();
  const found = answer.status === 'ready' ? answer.data.search : null;
  const announce = useEffectEvent(onReady);
  useEffect(() => {
    if (found !== null && found.edges.length > 0) announce();
  }, [found]);

  if (asked === '') return <p className={classes.hint}>{t('search.prompt')}</p>;
  if (answer.status === 'failed') return <SearchFailure answer={answer} />;
  if (found === null) return <p className={classes.hint}>{t('search.loading')}</p>;
  if (found.edges.length === 0) {
    return (
      <div className={classes.hint} role="status">
        <p>{t('search.empty', { text: asked })}</p>
        <p>{t('search.emptyHint')}</p>
      </div>
    );
  }
  const hits = found.edges.map(({ node }) => node);
  return (
    <>
      <Combobox.Options className={classes.options} aria-label={t('search.label')}>
        {types.map((type) => {
          const ofType = hits.filter((hit) => hit.type === type);
          if (ofType.length === 0) return null;
          return (
            <Combobox.Group key={type} label={t(`search.type.${type}`)}>
              {ofType.map((hit) => (
                <SearchOption key={hit.id} hit={hit} />
              ))}
            </Combobox.Group>
          );
        })}
      </Combobox.Options>
      <p className={classes.count} role="status">
        {found.total > hits.length
          ? t('search.more', { total: found.total, shown: hits.length })
          : t('search.found', { total: found.total })}
      </p>
    </>
  );
}

function SearchFailure({ answer }: { readonly answer: Extract<Loaded<SearchQuery>, { status: 'failed' }> }) {
  const { t } = useTranslation();
  return (
    <div className={classes.hint} role="alert">
      <p>{answer.failure.isOffline ? t('state.offlineText') : answer.failure.message}</p>
      {/* The field must not lose the focus, or the list closes under the pointer. */}
      <Button size="compact-xs" onMouseDown={(event) => event.preventDefault()} onClick={answer.retry}>
        {t('state.retry')}
      </Button>
    </div>
  );
}
