import { SegmentedControl, type SegmentedControlProps } from '@mantine/core';
import classes from './segmented.module.css';

type Props<Value extends string> = Omit<
  SegmentedControlProps<Value>,
  'classNames' | 'withItemsBorders' | 'transitionDuration'
>;

const { root = '', indicator = '', label = '', control = '' } = classes;

/** One of a few choices side by side, as it looks everywhere. Takes what Mantine's control takes. */
export function Segments<Value extends string>(props: Props<Value>) {
  return (
    <SegmentedControl<Value>
      {...props}
      classNames={{ root, indicator, label, control }}
      withItemsBorders={false}
      transitionDuration={0}
    />
  );
}
