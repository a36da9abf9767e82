import { useTranslation } from 'react-i18next';
import type { LinkEvidenceQuery } from '../api/documents.generated.ts';
import classes from './evidence-rail.module.css';
import { summarizeShared } from './wording.ts';

export type Evidence = NonNullable<LinkEvidenceQuery['measureLink']>['evidence'][number];

/** Why two passages are linked: how much wording they share, the longest of it, and what the relation means. */
export function SharedWording({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation();
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
        {phrases.map((phrase) => (
          <li key={phrase} lang="zh">
            {phrase}
          </li>
        ))}
      </ul>
    </section>
  );
}
