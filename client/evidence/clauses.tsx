import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '../api/documents.generated.ts';
import classes from './passage.module.css';
import { PassageText } from './passage-text.tsx';

/** The sentences of a measure in reading size, each with our own statement of it where there is one. */
export function Clauses({ clauses }: { readonly clauses: readonly PassageFragment[] }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={classes.clauses}>
      {clauses.map((clause) => (
        <div key={clause.id}>
          <PassageText passage={clause} className={classes.text} />
          {i18n.language === 'zh' && clause.abstract !== null && (
            <p className={classes.abstract}>
              <b>{t('panel.abstract')}</b> {clause.abstract}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
