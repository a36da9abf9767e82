import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '../api/documents.generated.ts';
import classes from './passage.module.css';

/** The sentences of a measure in reading size, each with our own statement of it where there is one. */
export function Clauses({ clauses }: { readonly clauses: readonly PassageFragment[] }) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return (
    <div className={classes.clauses}>
      {clauses.map(({ id, text, textEn, abstract }) => (
        <div key={id}>
          <p className={classes.text} lang="zh">
            {text}
          </p>
          {isEnglish && textEn !== null && <p className={classes.english}>{textEn}</p>}
          {!isEnglish && abstract !== null && (
            <p className={classes.abstract}>
              <b>{t('panel.abstract')}</b> {abstract}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
