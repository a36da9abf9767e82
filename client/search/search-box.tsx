import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { useKeys } from '../frame/use-keys.ts';
import { listHits } from './list-hits.ts';
import classes from './search-box.module.css';
import { SearchResults } from './search-results.tsx';
import { useOpenHit } from './use-open-hit.ts';
import { useSettled } from './use-settled.ts';

/** Waits this long after a key before it asks, in milliseconds: short enough to feel immediate. */
const pauseAfterKey = 120;

/** What the platform calls the key of the command palette, which searches too. */
const searchKey = navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K';

/** How many hits are asked for. */
const mostHits = 40;

/** Finds plans, sections, measures, clauses, zones and industries while the user types, from one character on. */
export function SearchBox() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), pauseAfterKey);
  const asked = text.trim() === '' ? '' : settled;
  const answer = useSettled(useRequest(SearchDocument, asked === '' ? null : { text: asked, first: mostHits }));
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const openHit = useOpenHit();
  const hits = answer.status === 'ready' ? listHits(answer.data) : [];

  const start = () => {
    input.current?.focus();
    input.current?.select();
  };
  // In a plan the key finds in its text.
  const isReading = useLocation({ select: ({ pathname }) => pathname === '/plans' });
  useKeys(isReading ? {} : { '/': start });

  const submit = (id: string) => {
    const hit = hits.find((each) => each.id === id);
    if (hit === undefined) return;
    openHit(hit);
    combobox.closeDropdown();
    input.current?.blur();
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      offset={4}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          className={classes.box}
          classNames={{ input: classes.input }}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={text}
          maxLength={200}
          rightSection={
            <Kbd size="xs" className={classes.key}>
              {searchKey}
            </Kbd>
          }
          rightSectionWidth={64}
          rightSectionPointerEvents="none"
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            if (text === '') input.current?.blur();
            setText('');
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <SearchResults asked={asked} answer={answer} onReady={() => combobox.selectFirstOption()} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
