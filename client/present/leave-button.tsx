import { type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePresent } from '../state/use-presenting.ts';
import classes from './presenter.module.css';

/** How long it must be held, in milliseconds. */
const holdTime = 600;

interface Props {
  /** Whether there is a finger rather than a keyboard. */
  readonly isTouched: boolean;
}

/** Ends the presentation when it is held or double-clicked; a click or tap by mistake does nothing. */
export function LeaveButton({ isTouched }: Props) {
  const { t } = useTranslation();
  const present = usePresent();
  const held = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = (event: PointerEvent<HTMLElement>) => {
    // Else a finger that slides off would still hold it.
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      event.currentTarget.releasePointerCapture(event.pointerId);
    }
    held.current = setTimeout(() => present(false), holdTime);
  };
  const release = () => clearTimeout(held.current);
  useEffect(() => () => clearTimeout(held.current), []);
  return (
    <button
      type="button"
      className={classes.button}
      title={t('present.leaveHint')}
      onDoubleClick={() => present(false)}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
    >
      {isTouched ? t('present.hold') : t('present.leave')}
    </button>
  );
}
