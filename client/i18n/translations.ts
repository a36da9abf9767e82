import type { zh } from './zh.ts';

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** The keys that every language has, with a text for each. */
export type Translations = Texts<typeof zh>;
