import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PicturePart } from '../export/export-menu.tsx';
import type { Picture } from '../export/picture.ts';
import type { CascadeModel } from './cascade-model.ts';
import { Lanes } from './lanes.tsx';
import classes from './stage.module.css';
import { useWidth } from './use-width.ts';

/** What keys and buttons outside of the stage do to it. */
export interface StageControls {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
  readonly picture: (part: PicturePart) => Picture;
}

interface Props {
  readonly model: CascadeModel;
  /** Width in pixels of what lies over the right of the stage. */
  readonly cover: number;
  readonly ref: Ref<StageControls>;
}

/** The room that the lanes are laid out for. */
export function Stage({ model, cover, ref }: Props) {
  const { t } = useTranslation();
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  return (
    <div className={classes.room} ref={room}>
      {width > 0 && <Lanes model={model} width={width} cover={cover} ref={ref} />}
      {model.graph.plans.length === 1 && <p className={classes.notice}>{t('state.lonely')}</p>}
    </div>
  );
}
