import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IndustryMeasuresDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { toExploreParams, toExploreView } from '../explore/explore-view.ts';
import { mostNodes } from '../explore/node-list.ts';
import { keepFrame } from '../state/frame-params.ts';
import type { MatrixChoice, Overlap } from './choose-overlaps.ts';
import classes from './overlap-panel.module.css';

interface Props {
  readonly choice: MatrixChoice;
  /** Those that are listed. */
  readonly overlaps: readonly Overlap[];
}

const emptyGraph = toExploreView({});

/** Opens the graph of just the measures that are counted in what is chosen, and of those that overlap there. */
export function GraphLink({ choice, overlaps }: Props) {
  const { t } = useTranslation();
  const { kind, row, columns } = choice;
  const answer = useRequest(IndustryMeasuresDocument, row === null || kind === 'MEASURE_PLAN' ? null : { id: row });
  const naming =
    answer.status === 'ready'
      ? answer.data.neighbours.edges.flatMap(({ node }) => (node.__typename === 'Measure' ? node : []))
      : [];
  const counted = naming.filter(
    ({ plan, zones }) =>
      columns.length === 0 || columns.some((id) => plan.id === id || zones.some((zone) => zone.id === id)),
  );
  const ends = overlaps.flatMap(({ link }) => [link.upper, link.lower]);
  const ids = [...new Set([...counted, ...ends].map(({ id }) => id))].slice(0, mostNodes);
  if (ids.length === 0) return null;
  const nodes = ids.map((id) => ({ id, at: null, isPinned: false, isHidden: false }));
  return (
    <Link
      to="/explore"
      search={(before) => ({ ...keepFrame(before), ...toExploreParams({ ...emptyGraph, nodes }) })}
      className={classes.button}
    >
      {t('overlaps.toGraph')} <b>{ids.length}</b>
    </Link>
  );
}
