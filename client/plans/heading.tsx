import { memo } from 'react';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import type { Hit } from './find-in-text.ts';
import { FoundText } from './found-text.tsx';
import type { HeadingBlock } from './plan-text.ts';
import classes from './text-body.module.css';

interface Props {
  readonly block: HeadingBlock;
  readonly isChosen: boolean;
  readonly hits: readonly Hit[] | undefined;
  readonly current: Hit | null;
}

/** The heading of a section or measure, as deep as it is in the outline. */
export const Heading = memo(function Heading({ block, isChosen, hits, current }: Props) {
  const title = useTitle()(block);
  const Tag = block.kind === 'measure' ? 'h3' : 'h2';
  return (
    <Tag
      className={classes.heading}
      id={block.id}
      data-block={block.kind}
      data-depth={block.depth}
      data-chosen={isChosen || undefined}
      lang={langOf(title)}
    >
      <FoundText text={title} line={0} hits={hits} current={current} />
    </Tag>
  );
});
