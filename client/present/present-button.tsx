import { useTranslation } from 'react-i18next';
import { usePresent } from '../state/use-presenting.ts';

/** Presents what is on the screen. */
export function PresentButton({ className }: { readonly className: string }) {
  const { t } = useTranslation();
  const present = usePresent();
  return (
    <button type="button" className={className} title={t('present.start')} onClick={() => present(true)}>
      {t('present.label')}
    </button>
  );
}
