import { Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './shortcuts-dialog.module.css';

const shortcuts = [
  ['search', ['/']],
  ['lanes', ['↑', '↓', '←', '→']],
  ['choose', ['Enter']],
  ['center', ['Shift', 'Enter']],
  ['fold', ['Space']],
  ['back', ['Esc']],
  ['direction', ['D']],
  ['fit', ['F']],
  ['zoom', ['+', '-', '0']],
  ['help', ['?']],
] as const;

interface Props {
  readonly onClose: () => void;
}

/** All keys that do something. */
export function ShortcutsDialog({ onClose }: Props) {
  const { t } = useTranslation();
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
      <dl className={classes.list}>
        {shortcuts.map(([name, keys]) => (
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
    </Modal>
  );
}
