import { useTranslation } from 'react-i18next';
import classes from './explore-rail.module.css';
import type { ExploreFilter, ExploreView } from './explore-view.ts';
import type { ExploreModel } from './use-explore-model.ts';

interface Props {
  readonly view: ExploreView;
  readonly model: ExploreModel;
  readonly onChange: (change: Partial<ExploreFilter>) => void;
}

/** Filters by what plans cover, when they were issued and which industry measures name; of what is in the graph. */
export function PlanFilters({ view, model, onChange }: Props) {
  const { t } = useTranslation();
  const nodes = [...model.graph.nodes.values()];
  const regions = new Map(
    nodes.flatMap(({ regionCode, region }) => (regionCode && region ? [[regionCode, region]] : [])),
  );
  const years = [...new Set(nodes.flatMap(({ year }) => year ?? []))].toSorted();
  const industries = new Map(nodes.flatMap((node) => node.industries.map(({ id, name }) => [id, name] as const)));
  if (regions.size < 2 && years.length < 2 && industries.size === 0) return null;
  return (
    <div className={classes.fields}>
      {regions.size > 1 && (
        <Choice
          id="explore-region"
          label={t('explore.regions')}
          value={view.region}
          options={[...regions].toSorted(([a], [b]) => a.localeCompare(b))}
          onChange={(region) => onChange({ region })}
        />
      )}
      {industries.size > 0 && (
        <Choice
          id="explore-industry"
          label={t('explore.industries')}
          value={view.industry}
          options={[...industries].toSorted(([, a], [, b]) => a.localeCompare(b, 'zh'))}
          onChange={(industry) => onChange({ industry })}
        />
      )}
      {years.length > 1 && (
        <>
          <Choice
            id="explore-from"
            label={`${t('explore.years')} ${t('explore.yearFrom')}`}
            value={view.fromYear?.toString() ?? null}
            options={years.map((year) => [String(year), String(year)])}
            onChange={(year) => onChange({ fromYear: year === null ? null : Number(year) })}
          />
          <Choice
            id="explore-to"
            label={`${t('explore.years')} ${t('explore.yearTo')}`}
            value={view.toYear?.toString() ?? null}
            options={years.map((year) => [String(year), String(year)])}
            onChange={(year) => onChange({ toYear: year === null ? null : Number(year) })}
          />
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  /** Null: all. */
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string | null) => void;
}

function Choice({ id, label, value, options, onChange }: ChoiceProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        <option value="">—</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
