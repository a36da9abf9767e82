/** What a user is told, in both languages of the interface. */
export interface Message {
  readonly en: string;
  readonly zh: string;
}

/** A text that there is in English only, such as what a library says. */
export function untranslated(text: string): Message {
  return { en: text, zh: text };
}
