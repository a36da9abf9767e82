import { useTranslation } from 'react-i18next';
import type { Message } from '../api/message.ts';

/** A message in the language of the interface; one that there is in English only is marked as English in Chinese. */
export function MessageText({ message: { en, zh } }: { readonly message: Message }) {
  const { i18n } = useTranslation();
  if (i18n.language === 'en') return en;
  return zh === en ? <span lang="en">{en}</span> : zh;
}
