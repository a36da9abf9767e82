import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import type { Translations } from './translations.ts';
import { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Translations };
  }
}

export type Language = 'zh' | 'en';

/** The interface texts in one language at a time; React escapes what is put into them. */
const i18n = i18next.createInstance();

/** Makes the texts ready before the first render; both languages come with the page, so nothing is fetched. */
export async function startI18n(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}
