import { useTranslation } from 'react-i18next';
import type { MeasureHeadFragment } from '../api/documents.generated.ts';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './presenter.module.css';
import type { Thread, Tie } from './thread.ts';

interface Props {
  /** The measures that are presented. */
  readonly roots: readonly MeasureHeadFragment[];
  readonly thread: Thread<Tie>;
  /** Whether there is a finger rather than a keyboard. */
  readonly isTouched: boolean;
}

/** What is presented, and what can be followed from there, before any link is lit. */
export function Opening({ roots, thread, isTouched }: Props) {
  const { t } = useTranslation();
  const { ups, downs } = thread;
  const canFollow = ups.length + downs.length > 0;
  return (
    <section className={classes.opening} data-level={roots[0]?.plan.level}>
      <Subject roots={roots} />
      <p>
        {canFollow ? t('present.opening', { ups: ups.length, downs: downs.length }) : t('present.nothing')}
        {canFollow && (isTouched ? t('present.firstByTouch') : t('present.first'))}
      </p>
    </section>
  );
}

/** The one measure, or the plan of several. */
function Subject({ roots }: Pick<Props, 'roots'>) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const [first, second] = roots;
  if (first === undefined) return null;
  const title = titleOf(second === undefined ? first : first.plan);
  return (
    <h2>
      {t(`level.${first.plan.level}`)} · {second === undefined && `${first.number} `}
      <span lang={langOf(title)}>{title}</span>
    </h2>
  );
}
