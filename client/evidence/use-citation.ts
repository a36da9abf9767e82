import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Where a passage stands: all of it in the language of the plan, since that is what can be looked up. */
export interface CitedPlace {
  readonly plan: { readonly title: string; readonly docNumber: string | null };
  /** Null for text that stands under a heading or before all of them. */
  readonly measure: { readonly number: string; readonly title: string } | null;
  /** Heading above the passage; only said where it stands in no measure. */
  readonly section?: string | undefined;
}

/** Makes the citation of a passage: plan, number, item, wording. */
export function useCitation(): (place: CitedPlace, text: string) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ plan, measure, section }, text) => {
      const source = {
        plan: `《${plan.title}》`,
        docNumber: plan.docNumber === null ? '' : `（${plan.docNumber}）`,
        text,
      };
      if (measure !== null) {
        return t('panel.citation', { ...source, number: measure.number, title: measure.title });
      }
      if (section !== undefined) return t('panel.citationOfSection', { ...source, section });
      return t('panel.citationOfPlan', source);
    },
    [t],
  );
}
