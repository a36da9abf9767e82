import { useTranslation } from 'react-i18next';
import type { Picture } from '../export/picture.ts';
import type { Rect } from '../graph/camera.ts';
import { createTextFit, createTextWrap } from '../graph/create-text-fit.ts';
import type { Scene } from '../graph/scene.ts';
import { formatDate } from '../i18n/format-date.ts';
import { toNumbered } from '../i18n/section-number.ts';
import { useTitle } from '../i18n/use-title.ts';
import { readPalette } from '../theme/palette.ts';
import type { CascadeModel } from './cascade-model.ts';
import { drawLanes } from './draw-lanes.ts';
import { summarizePlan } from './gaps.ts';
import { toEmphasis } from './to-emphasis.ts';

/** Draws the lanes in the colours and the language in force; a part of them, or all for null. */
export function useLanePicture(model: CascadeModel, scene: Scene, showGaps: boolean): (part: Rect | null) => Picture {
  const { t, i18n } = useTranslation();
  const titleOf = useTitle();
  return (part) => {
    const palette = readPalette(document.documentElement);
    const heads = model.graph.plans.map((plan) => {
      const { total, gapCount } = summarizePlan(plan, model.gaps);
      const { id, level, docNumber, issuedOn, status } = plan.head;
      return {
        planId: id,
        level,
        levelName: t(`level.${level}`),
        facts:
          status === 'DRAFT'
            ? t('lanes.draft')
            : (docNumber ?? (issuedOn === null ? '' : formatDate(issuedOn, i18n.language))),
        title: titleOf(plan.head),
        summary: plan.isCarried
          ? [
              t('lanes.carried', { carried: total - gapCount, total }),
              ...(gapCount > 0 ? [t('lanes.gaps', { count: gapCount })] : []),
            ].join(' · ')
          : t('lanes.lowest', { count: total }),
        carried: plan.isCarried && total > 0 ? (total - gapCount) / total : null,
      };
    });
    const sections = model.graph.plans.flatMap((plan) =>
      plan.sections.map((section) => ({ id: section.id, title: titleOf(toNumbered(section)) })),
    );
    const drawn = {
      scene,
      texts: { heads, sections },
      emphasis: toEmphasis(model, scene.layout, showGaps, null),
      shownLinks: new Set([...model.links.map(({ id }) => id), model.openLink?.id ?? '']),
      palette,
      fit: createTextFit(palette.fontFamily),
      wrap: createTextWrap(palette.fontFamily),
    };
    return drawLanes(drawn, part);
  };
}
