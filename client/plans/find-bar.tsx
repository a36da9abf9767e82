import { Kbd } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './find-bar.module.css';
import type { Find } from './use-find.ts';

interface Props {
  readonly find: Find;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Finds words in the plan: Enter goes on, Shift and Enter back, Escape ends it. */
export function FindBar({ find, field }: Props) {
  const { t } = useTranslation();
  const isAsked = find.text.trim() !== '';
  return (
    <search className={classes.bar}>
      <input
        ref={field}
        type="text"
        value={find.text}
        maxLength={200}
        aria-label={t('plans.find')}
        placeholder={t('plans.find')}
        onChange={(event) => find.setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
          if (event.key !== 'Escape') return;
          find.setText('');
          event.currentTarget.blur();
        }}
      />
      {isAsked ? (
        <>
          <span className={classes.count} role="status">
            {find.total === 0 ? t('plans.findNone') : t('plans.findCount', { at: find.at, total: find.total })}
          </span>
          <button type="button" aria-label={t('plans.findPrevious')} onClick={() => find.step(-1)}>
            ↑
          </button>
          <button type="button" aria-label={t('plans.findNext')} onClick={() => find.step(1)}>
            ↓
          </button>
        </>
      ) : (
        <Kbd size="xs" className={classes.key}>
          /
        </Kbd>
      )}
    </search>
  );
}
