import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '../api/documents.generated.ts';
import { type Titled, useTitle } from '../i18n/use-title.ts';
import { usePassageLanguages } from './use-passage-languages.ts';

/** Where a passage stands. */
export interface CitedPlace {
  readonly plan: Titled & { readonly docNumber: string | null };
  /** Null for text that stands under a heading or before all of them. */
  readonly measure: (Titled & { readonly number: string }) | null;
  /** Heading above the passage; only said where it stands in no measure. */
  readonly section?: Titled | undefined;
}

type Cite = (place: CitedPlace, passage: Pick<PassageFragment, 'text' | 'textEn'>) => string;

/**
 * Makes the citation of a passage: plan, number, item, wording. In English too the plan is named as it can be looked
 * up, and what is our summary is called so, not quoted; the Chinese wording is quoted where it is shown.
 */
export function useCitation(): Cite {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const languagesOf = usePassageLanguages();
  return useCallback(
    ({ plan, measure, section }, passage) => {
      const { english, isChineseShown } = languagesOf(passage);
      const source = {
        ...nameSource(plan, titleOf(plan)),
        text: english === null ? `“${passage.text}”` : `${english} [${t('original.summary')}]`,
      };
      const place =
        measure !== null
          ? t('panel.citation', { ...source, number: measure.number, title: titleOf(measure) })
          : section !== undefined
            ? t('panel.citationOfSection', { ...source, section: titleOf(section) })
            : t('panel.citationOfPlan', source);
      return english !== null && isChineseShown ? `${place} ${t('original.cited', { text: passage.text })}` : place;
    },
    [t, titleOf, languagesOf],
  );
}

/** `《方案》` and `（国发〔2020〕10号）`; in English the title and ` (《方案》, 国发〔2020〕10号)`. */
function nameSource({ title, docNumber }: CitedPlace['plan'], shown: string) {
  if (shown === title) return { plan: `《${title}》`, docNumber: docNumber === null ? '' : `（${docNumber}）` };
  return { plan: shown, docNumber: ` (${[`《${title}》`, docNumber].filter((part) => part !== null).join(', ')})` };
}
