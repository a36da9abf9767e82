import * as z from 'zod/mini';
import type { Language } from '../i18n/i18n.ts';

export const themes = ['auto', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether the Chinese text stands under its English statement; where there is none it is shown anyway. */
  readonly original: boolean;
}

const key = 'tiaokuai.preferences';

const languageSchema = z.catch(z.optional(z.enum(['zh', 'en'])), undefined);
const themeSchema = z.catch(z.optional(z.enum(themes)), undefined);

/** What may stand in the address to show one language or theme to whoever opens it. */
export const preferenceParamsSchema = z.object({ lang: languageSchema, theme: themeSchema });

const storedSchema = z.object({
  language: languageSchema,
  theme: themeSchema,
  original: z.catch(z.optional(z.boolean()), undefined),
});

/** What was chosen here before, or Chinese for a browser that prefers it and English for others. */
export function readPreferences(storage: Pick<Storage, 'getItem'>, browserLanguage: string): Preferences {
  const stored = storedSchema.safeParse(readJson(storage)).data;
  return {
    language: stored?.language ?? (browserLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en'),
    theme: stored?.theme ?? 'auto',
    original: stored?.original ?? false,
  };
}

/** Keeps them for the next visit. A browser that keeps nothing (private mode) is no failure. */
export function savePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(key, JSON.stringify(preferences));
  } catch {
    // The choice holds for this visit.
  }
}

function readJson(storage: Pick<Storage, 'getItem'>): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
