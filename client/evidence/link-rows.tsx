import type { CascadeLink } from '../cascade/cascade-graph.ts';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { useUpdateView } from '../state/use-view.ts';
import { MeasureRow } from './measure-row.tsx';

interface Props {
  readonly model: CascadeModel;
  readonly links: readonly CascadeLink[];
  /** Which end of each link is listed. */
  readonly end: 'upper' | 'lower';
}

/** Links by the measure at one end; a click opens their evidence. */
export function LinkRows({ model, links, end }: Props) {
  const update = useUpdateView();
  return links.map((link) => {
    const measure = model.graph.measures.get(end === 'upper' ? link.upperId : link.lowerId);
    if (measure === undefined) return null;
    return (
      <MeasureRow
        key={link.id}
        measure={measure}
        score={link.score}
        isCurrent={model.openLink === link}
        onClick={() => update({ link: link.id, pair: 0 })}
      />
    );
  });
}
