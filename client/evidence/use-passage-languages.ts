import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../state/use-preferences.ts';

export interface PassageLanguages {
  /** The English statement to be shown; null in Chinese, and where there is none. */
  readonly english: string | null;
  /** Always where there is nothing else, and in English on demand: the evidence is in the Chinese text. */
  readonly isChineseShown: boolean;
}

/** Tells in which languages a passage is to be shown. */
export function usePassageLanguages(): (passage: { readonly textEn: string | null }) => PassageLanguages {
  const isEnglish = useTranslation().i18n.language === 'en';
  const { original } = usePreferences();
  return useCallback(
    ({ textEn }) => {
      const english = isEnglish ? textEn : null;
      return { english, isChineseShown: english === null || original };
    },
    [isEnglish, original],
  );
}
