import { type Ref, useImperativeHandle, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../graph/cascade-canvas.ts';
import { toNumbered } from '../i18n/section-number.ts';
import { useTitle } from '../i18n/use-title.ts';
import type { CascadeModel } from './cascade-model.ts';
import classes from './hover-hint.module.css';

export interface Hint {
  readonly target: Target;
  /** In pixels of the stage. */
  readonly at: { readonly x: number; readonly y: number };
}

interface Props {
  readonly model: CascadeModel;
  /** Shows a hint, or none: pointing renders this and nothing else. */
  readonly ref: Ref<(hint: Hint | null) => void>;
}

/** What the pointer is on: a measure's whole heading where the lane has cut it, a link's relation and score. */
export function HoverHint({ model, ref }: Props) {
  const [hint, setHint] = useState<Hint | null>(null);
  useImperativeHandle(ref, () => setHint, []);
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
    if (!target.isCut) return null;
    const measure = graph.measures.get(target.id);
    if (measure !== undefined) return `${measure.number} ${titleOf(measure)}`;
    const section = graph.plans.flatMap((plan) => plan.sections).find(({ id }) => id === target.id);
    return section === undefined ? null : titleOf(toNumbered(section));
  }
  const link = graph.links.find(({ id }) => id === target.id);
  if (link === undefined) return null;
  const [upper, lower] = [link.upperId, link.lowerId].map((id) => graph.measures.get(id)?.number ?? '');
  return `${t(`relation.${link.relation}`)} ${link.score.toFixed(2)} · ${upper} → ${lower}`;
}
