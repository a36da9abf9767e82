import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '../api/documents.generated.ts';
import classes from './passage.module.css';

/** The sentences of a measure in reading size. */
export function Clauses({ clauses }: { readonly clauses: readonly PassageFragment[] }) {
  const isEnglish = useTranslation().i18n.language === 'en';
  return (
    <div className={classes.clauses}>
      {clauses.map(({ id, text, textEn }) => (
        <div key={id}>
          <p className={classes.text} lang="zh">
            {text}
          </p>
          {isEnglish && textEn !== null && <p className={classes.english}>{textEn}</p>}
        </div>
      ))}
    </div>
  );
}
