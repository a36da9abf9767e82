import { toNumbered } from '../i18n/section-number.ts';
import type { Titled } from '../i18n/use-title.ts';
import type { CascadeModel } from './cascade-model.ts';

type TitleOf = (titled: Titled) => string;

/** What the measure, section, plan or industry in focus is called; empty if nothing is. */
export function nameChoice({ graph, roots, section, plan, industry }: CascadeModel, titleOf: TitleOf): string {
  if (section !== null) return titleOf(toNumbered(section));
  if (plan !== null) return titleOf(plan.head);
  if (industry !== null) return titleOf({ title: industry.name, titleEn: industry.nameEn });
  const measure = graph.measures.get(roots[0] ?? '');
  return measure === undefined ? '' : `${measure.number} ${titleOf(measure)}`;
}
