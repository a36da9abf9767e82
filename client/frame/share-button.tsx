import { useTranslation } from 'react-i18next';
import { useCopy } from './use-copy.ts';

/** Copies the address, which holds the whole view. */
export function ShareButton({ className }: { readonly className: string }) {
  const { t } = useTranslation();
  const { outcome, copy } = useCopy();
  const text = { none: t('frame.share'), copied: t('frame.shared'), failed: t('frame.shareFailed') }[outcome];
  return (
    <button type="button" className={className} onClick={() => copy(window.location.href)}>
      <span aria-live="polite">{text}</span>
    </button>
  );
}
