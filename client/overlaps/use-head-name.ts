import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../i18n/use-title.ts';
import type { MatrixHead } from './matrix-model.ts';

/** How heads are named in words: with where they belong, too, if another of these has the same title. */
export function useHeadName(heads: readonly MatrixHead[]): (head: MatrixHead) => string {
  const { t } = useTranslation();
  const titleOf = useTitle();
  return useMemo(() => {
    const namesakes = Map.groupBy(heads, titleOf);
    return (head) => {
      const title = titleOf(head);
      const place = titleOf({ title: head.place, titleEn: head.placeEn });
      const isAmbiguous = place !== '' && (namesakes.get(title)?.length ?? 0) > 1;
      return isAmbiguous ? t('overlaps.placed', { title, place }) : title;
    };
  }, [heads, t, titleOf]);
}
