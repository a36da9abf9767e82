import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import box from '../search/search-box.module.css';
import { SearchResults } from '../search/search-results.tsx';
import { useSettled } from '../search/use-settled.ts';

/** Waits this long after a key before it asks, in milliseconds. */
const pauseAfterKey = 120;

const mostHits = 30;

/** Finds plans, what stands in them, zones and industries, and puts them into the graph, one after another. */
export function NodeFinder({ onAdd }: { readonly onAdd: (id: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), pauseAfterKey);
  const asked = text.trim() === '' ? '' : settled;
  const answer = useSettled(useRequest(SearchDocument, asked === '' ? null : { text: asked, first: mostHits }));
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        onAdd(id);
        combobox.closeDropdown();
      }}
      width={340}
      position="bottom-start"
      offset={4}
      transitionProps={{ duration: 0 }}
      // The rail scrolls and would cut it off.
      withinPortal
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          classNames={{ input: box.input }}
          aria-label={t('explore.searchLabel')}
          placeholder={t('explore.search')}
          value={text}
          maxLength={200}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={box.dropdown}>
        <SearchResults asked={asked} answer={answer} onReady={() => combobox.selectFirstOption()} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
