import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What has a heading or name in Chinese and perhaps in English. */
export interface Titled {
  readonly title: string;
  readonly titleEn: string | null;
}

/** Gives a heading in the language of the interface, in Chinese where there is no English one. */
export function useTitle(): (titled: Titled) => string {
  const isEnglish = useTranslation().i18n.language === 'en';
  return useCallback(({ title, titleEn }) => (isEnglish ? (titleEn ?? title) : title), [isEnglish]);
}
