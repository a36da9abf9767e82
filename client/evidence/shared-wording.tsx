import { useTranslation } from 'react-i18next';
import type { LinkEvidenceQuery } from '../api/documents.generated.ts';
import { useTitle } from '../i18n/use-title.ts';
import classes from './evidence-rail.module.css';
import { usePassageLanguages } from './use-passage-languages.ts';
import { summarizeShared } from './wording.ts';

export type Evidence = NonNullable<LinkEvidenceQuery['measureLink']>['evidence'][number];

/**
 * Why two passages are linked: what the relation means, how much wording they share and the longest of it; in place of
 * Chinese wording that is not shown, the concepts that both name.
 */
export function SharedWording({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { isChineseShown } = usePassageLanguages()(evidence.upper);
  const { letters, phrases } = summarizeShared(
    evidence.upper.text,
    evidence.aligned.map(({ upper }) => upper),
    3,
  );
  return (
    <section>
      <h3 className={classes.heading}>{t('panel.why')}</h3>
      <ul className={classes.chips}>
        <li>{t(`relationHint.${evidence.relation}`)}</li>
        {letters > 0 && <li>{t('panel.sharedWording', { count: letters })}</li>}
        {isChineseShown &&
          phrases.map((phrase) => (
            <li key={phrase} lang="zh">
              {phrase}
            </li>
          ))}
        {!isChineseShown &&
          evidence.explanation.namedConcepts.map(({ id, zh, en }) => (
            <li key={id}>{t('panel.sharedConcept', { name: titleOf({ title: zh, titleEn: en }) })}</li>
          ))}
      </ul>
    </section>
  );
}
