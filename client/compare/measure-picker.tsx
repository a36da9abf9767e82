import { useTranslation } from 'react-i18next';
import { PlanOutlineDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { toNumbered } from '../i18n/section-number.ts';
import { useTitle } from '../i18n/use-title.ts';
import classes from './compare-page.module.css';

interface Props {
  readonly planId: string;
  /** Id of a measure, or of a clause in one; null: the plan as a whole. */
  readonly value: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** Chooses a measure of a plan, or the plan as a whole. */
export function MeasurePicker({ planId, value, onChoose }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const answer = useRequest(PlanOutlineDocument, { id: planId });
  const sections = answer.status === 'ready' ? (answer.data.plan?.sections ?? []) : [];
  const measures = sections.flatMap((section) => section.measures);
  const chosen = measures.find(({ id, clauses }) => id === value || clauses.some((clause) => clause.id === value));
  return (
    <select
      className={classes.measures}
      aria-label={t('compare.measure')}
      value={chosen?.id ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">{t('compare.wholePlan')}</option>
      {sections
        .filter((section) => section.measures.length > 0)
        .map((section) => (
          <optgroup key={section.id} label={titleOf(toNumbered(section))}>
            {section.measures.map((measure) => (
              <option key={measure.id} value={measure.id}>
                {measure.number} {titleOf(measure)}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  );
}
