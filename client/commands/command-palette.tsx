import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { listHits } from '../search/list-hits.ts';
import { SearchOption } from '../search/search-option.tsx';
import { useOpenHit } from '../search/use-open-hit.ts';
import { useSettled } from '../search/use-settled.ts';
import { filterCommands } from './command.ts';
import classes from './command-palette.module.css';
import { useCommands } from './use-commands.ts';

/** Waits this long after a key before it asks, in milliseconds. */
const pauseAfterKey = 120;

/** How many hits of the search are listed under the commands. */
const mostHits = 12;

/** How many commands are listed while something is typed. */
const mostCommands = 8;

interface Props {
  readonly onClose: () => void;
}

/** Does anything by its name: opens views, plans and passages, changes how things look. */
export function CommandPalette({ onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      aria-label={t('commands.label')}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      size={560}
      yOffset="10dvh"
      padding={0}
    >
      <Commands onClose={onClose} />
    </Modal>
  );
}

function Commands({ onClose }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), pauseAfterKey);
  const asked = text.trim() === '' ? '' : settled;
  const answer = useSettled(useRequest(SearchDocument, asked === '' ? null : { text: asked, first: mostHits }));
  const openHit = useOpenHit();
  const all = useCommands();
  const commands = text.trim() === '' ? all : filterCommands(all, text).slice(0, mostCommands);
  const hits = asked !== '' && answer.status === 'ready' ? listHits(answer.data) : [];
  // The list is always open, so Escape, which would close it, closes all of it.
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });

  const listed = [...commands, ...hits].map(({ id }) => id).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has another first option
  useEffect(() => {
    combobox.selectFirstOption();
  }, [listed]);

  const submit = (id: string) => {
    onClose();
    const hit = hits.find((each) => each.id === id);
    if (hit !== undefined) openHit(hit);
    else commands.find((each) => each.id === id)?.run();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          classNames={{ input: classes.input }}
          aria-label={t('commands.label')}
          placeholder={t('commands.placeholder')}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label={t('commands.label')}>
        {commands.length > 0 && (
          <Combobox.Group label={t('commands.commands')}>
            {commands.map(({ id, title }) => (
              <Combobox.Option key={id} value={id} className={classes.option}>
                {title}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        {hits.length > 0 && (
          <Combobox.Group label={t('commands.found')}>
            {hits.map((hit) => (
              <SearchOption key={hit.id} hit={hit} asked={asked} />
            ))}
          </Combobox.Group>
        )}
      </Combobox.Options>
      {commands.length + hits.length === 0 && (
        <p className={classes.nothing} role="status">
          {answer.status === 'loading' || asked !== text.trim() ? t('search.loading') : t('search.empty', { text })}
        </p>
      )}
    </Combobox>
  );
}
