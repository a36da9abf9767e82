import { Kbd, Modal } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { shortcuts } from './shortcuts.ts';
import classes from './shortcuts-dialog.module.css';

type Place = keyof typeof shortcuts;

const places = Object.keys(shortcuts) as readonly Place[];

interface Props {
  readonly onClose: () => void;
}

/** All keys that do something here. */
export function ShortcutsDialog({ onClose }: Props) {
  const { t } = useTranslation();
  const view = useLocation({ select: ({ pathname }) => pathname.split('/')[1] });
  const shown = places.filter((place) => place === 'everywhere' || place === view);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('shortcuts.close') }}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      centered
    >
      {shown.map((place) => (
        <section key={place}>
          <h3 className={classes.place}>{place === 'everywhere' ? t('shortcuts.everywhere') : t(`views.${place}`)}</h3>
          <dl className={classes.list}>
            {shortcuts[place].map(([name, keys]) => (
              <div key={name}>
                <dt>
                  {keys.map((key) => (
                    <Kbd key={key} size="xs">
                      {key}
                    </Kbd>
                  ))}
                </dt>
                <dd>{t(`shortcuts.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
