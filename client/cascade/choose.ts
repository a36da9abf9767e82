import type { Target } from '../graph/cascade-canvas.ts';
import type { View } from '../state/view.ts';
import { type CascadeModel, findLinkToRoots } from './cascade-model.ts';

type Choice = Partial<Pick<View, 'focus' | 'link' | 'pair'>>;

/** What changes in the view when a measure, link or nothing is clicked, once or twice. */
export function chooseTarget(model: CascadeModel, target: Target | null, isDouble: boolean): Choice {
  if (target === null) return { focus: null, link: null, pair: 0 };
  return target.kind === 'link' ? { link: target.id, pair: 0 } : chooseRow(model, target.id, isDouble);
}

/**
 * What changes when a measure or section is chosen: one that stands out because of another answers with the passages
 * that link them; any other, or any that is to be the centre, is singled out itself.
 */
export function chooseRow(model: CascadeModel, id: string, isCentred: boolean): Choice {
  const isFollowed = !isCentred && !model.roots.includes(id) && model.lit?.measures.has(id) === true;
  const link = isFollowed ? findLinkToRoots(model, id) : null;
  return link === null ? { focus: id, link: null, pair: 0 } : { link: link.id, pair: 0 };
}
