import type { CascadeModel } from '../cascade/cascade-model.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { LinkPassages } from './link-passages.tsx';
import { OtherLinks } from './other-links.tsx';

interface Props {
  readonly id: string;
  readonly model: CascadeModel;
}

/** The evidence of a link in a cascade, and where else its measures lead to and come from. */
export function LinkPanel({ id, model }: Props) {
  const { pair } = useView();
  const update = useUpdateView();
  return (
    <LinkPassages
      id={id}
      pair={pair}
      onPair={(index) => update({ pair: index })}
      onCenter={(measure) => update({ focus: measure.id, link: null, pair: 0 })}
    >
      {({ upper, lower }) => <OtherLinks model={model} upperId={upper.id} lowerId={lower.id} />}
    </LinkPassages>
  );
}
