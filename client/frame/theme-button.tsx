import { useTranslation } from 'react-i18next';
import { themes } from '../state/preferences.ts';
import { usePreferences } from '../state/use-preferences.ts';

const signs = { auto: '◐', light: '☀', dark: '☾', projector: '◼' } as const;

/** Goes from the system's colours to light, to dark, to high contrast and back. */
export function ThemeButton({ className }: { readonly className: string | undefined }) {
  const { t } = useTranslation();
  const { theme, change } = usePreferences();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  const label = t('frame.themeLabel', { theme: t(`frame.theme.${theme}`) });
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={label}
      onClick={() => change({ theme: next })}
    >
      <span aria-hidden="true">{signs[theme]}</span>
    </button>
  );
}
