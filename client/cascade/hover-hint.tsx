import { useTranslation } from 'react-i18next';
import type { Target } from '../graph/cascade-canvas.ts';
import { useTitle } from '../i18n/use-title.ts';
import type { CascadeModel } from './cascade-model.ts';
import classes from './hover-hint.module.css';

export interface Hint {
  readonly target: Target;
  /** In pixels of the stage. */
  readonly at: { readonly x: number; readonly y: number };
}

interface Props {
  readonly hint: Hint | null;
  readonly model: CascadeModel;
}

/** What the pointer is on: a measure's whole heading where the lane has cut it, a link's relation and score. */
export function HoverHint({ hint, model }: Props) {
  const text = useHintText(hint?.target ?? null, model);
  if (hint === null || text === null) return null;
  return (
    <div className={classes.hint} style={{ left: hint.at.x, top: hint.at.y }} aria-hidden="true">
      {text}
    </div>
  );
}

function useHintText(target: Target | null, { graph }: CascadeModel): string | null {
  const { t } = useTranslation();
  const titleOf = useTitle();
  if (target === null) return null;
  if (target.kind === 'measure') {
    const measure = graph.measures.get(target.id);
    return measure === undefined || !target.isCut ? null : `${measure.number} ${titleOf(measure)}`;
  }
  const link = graph.links.find(({ id }) => id === target.id);
  if (link === undefined) return null;
  const [upper, lower] = [link.upperId, link.lowerId].map((id) => graph.measures.get(id)?.number ?? '');
  return `${t(`relation.${link.relation}`)} ${link.score.toFixed(2)} · ${upper} → ${lower}`;
}
