import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '../api/documents.generated.ts';
import type { ComparedPlace } from './compared-head.tsx';
import { ComparedPassage } from './compared-passage.tsx';
import classes from './comparison-view.module.css';

interface Props {
  readonly kind: 'dropped' | 'added';
  readonly clause: PassageFragment;
  readonly place: ComparedPlace;
}

/** A clause without a partner, on its own side. */
export function LonePassage({ kind, clause, place }: Props) {
  const { t } = useTranslation();
  const passage = <ComparedPassage clause={clause} place={place} shared={[]} own={[]} figures={[]} />;
  return (
    <section className={classes.row} data-lone={kind}>
      {kind === 'dropped' && passage}
      {kind === 'added' && <div className={classes.nothing} />}
      <div className={classes.between}>
        <b>{t(`compare.${kind}`)}</b>
      </div>
      {kind === 'added' && passage}
      {kind === 'dropped' && <div className={classes.nothing} />}
    </section>
  );
}
