import { useMantineColorScheme } from '@mantine/core';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import stageClasses from '../cascade/stage.module.css';
import type { Picture } from '../export/picture.ts';
import { arrangeNodes } from '../graph/arrange-nodes.ts';
import { createFreeCanvas, type FreeCanvas, type FreeTarget } from '../graph/free-canvas.ts';
import { type FreeEmphasis, freeNodeSize } from '../graph/free-scene.ts';
import type { Point } from '../graph/lane-layout.ts';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { useIsPresenting } from '../state/use-presenting.ts';
import { readPalette } from '../theme/palette.ts';
import { chooseEdge, chooseNode } from './choose-target.ts';
import { colourNodes } from './colour-nodes.ts';
import type { ExploreView } from './explore-view.ts';
import classes from './minimap.module.css';
import { nodeMarks } from './node-marks.ts';
import { NodeOverlay } from './node-overlay.tsx';
import { toFreeScene } from './to-free-scene.ts';
import type { ExploreActions } from './use-explore-actions.ts';
import type { ExploreModel } from './use-explore-model.ts';
import { useUpdateExplore } from './use-explore-view.ts';
import { useFreeCamera } from './use-free-camera.ts';
import { usePlaceNew } from './use-place-new.ts';

/** Zoom at which few nodes are presented. */
const largestPresented = 2;

/** What keys and buttons outside of the stage do to it. */
export interface ExploreStageControls {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly middle: () => Point;
  readonly picture: (part: 'window' | 'whole') => Picture | null;
}

interface Props {
  readonly view: ExploreView;
  readonly model: ExploreModel;
  readonly lit: FreeEmphasis['lit'];
  readonly actions: ExploreActions;
  /** Pixels of the stage that something else lies over, from its right and its bottom. */
  readonly cover: { readonly right: number; readonly bottom: number };
  /** Whether there is room for a map of all of it. */
  readonly hasMap: boolean;
  readonly ref: Ref<ExploreStageControls>;
}

/** The free graph on a canvas, with its nodes for keyboards and screen readers in HTML over it. */
export function ExploreStage({ view, model, lit, actions, cover, hasMap, ref }: Props) {
  const { t } = useTranslation();
  const { colorScheme } = useMantineColorScheme();
  const { theme, language } = usePreferences();
  const update = useUpdateExplore();
  const stage = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<FreeCanvas>(null);
  const { shown, grouped } = model;

  usePlaceNew(view, model);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colour scheme and the theme decide what the style sheet says
  const palette = useMemo(() => readPalette(document.documentElement), [colorScheme, theme]);
  const colours = useMemo(() => colourNodes(shown, view.colouring, palette), [shown, view.colouring, palette]);
  const places = useMemo(() => {
    if (grouped !== null) return placeGroups(grouped);
    return new Map(view.nodes.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
  }, [grouped, view.nodes]);
  const scene = useMemo(
    () =>
      toFreeScene(shown, {
        places,
        colours,
        ground: palette.panel,
        pinned: new Set(view.nodes.flatMap(({ id, isPinned }) => (isPinned ? [id] : []))),
        nameLevel: ({ type, level }) => {
          const parts = [level === null ? '' : t(`plans.level.${level}`), nodeMarks[type]].filter(
            (part) => part !== '',
          );
          return parts.join(language === 'en' ? ' ' : '');
        },
        nameEdge: (relation, change) =>
          change === null
            ? t(`graphRelation.${relation}`)
            : `${t(`relation.${change}`)}${relationStrokes[change].mark}`,
      }),
    [shown, places, colours, palette, view.nodes, t, language],
  );

  const tap = useEffectEvent((target: FreeTarget | null, isAdded: boolean, isDouble: boolean) => {
    if (target === null) return isAdded ? undefined : update({ chosen: [], link: null, path: null }, 'replace');
    if (target.kind === 'edge') return update(chooseEdge(model, target.id), 'replace');
    if (isDouble && !isAdded) return expandFirst(target.id);
    update(chooseNode(view, model, target.id, isAdded), 'replace');
  });
  const move = useEffectEvent((moved: ReadonlyMap<string, Point>) => {
    if (grouped === null) actions.move(moved);
  });
  const expandFirst = (id: string) => {
    const next = model.graph.nodes.get(id)?.counts.find(({ relation, direction, count }) => {
      const there = model.graph.edges.filter(
        (edge) => edge.relation === relation && (direction === 'OUT' ? edge.fromId : edge.toId) === id,
      );
      return there.length < count;
    });
    if (next !== undefined) void actions.expand(id, next.relation, next.direction);
  };

  useEffect(() => {
    if (stage.current === null || surface.current === null) return;
    const created = createFreeCanvas(stage.current, surface.current, {
      onTap: (target, { isAdded, isDouble }) => tap(target, isAdded, isDouble),
      onMove: (moved) => move(moved),
    });
    canvas.current = created;
    return () => created.destroy();
  }, []);

  useEffect(() => canvas.current?.paint(palette), [palette]);
  useEffect(() => canvas.current?.setCover(cover.right, cover.bottom), [cover.right, cover.bottom]);
  useEffect(() => canvas.current?.draw(scene), [scene]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new in a scene does not know yet whether it stands out
  useEffect(() => {
    const chosen = grouped === null ? view.chosen : [];
    canvas.current?.emphasise({ lit, chosen: new Set(chosen), openEdge: view.link });
  }, [scene, lit, grouped, view.chosen, view.link]);

  useEffect(() => {
    if (!hasMap || map.current === null) return;
    const stop = canvas.current?.drawMap(map.current);
    return () => stop?.();
  }, [hasMap]);

  const fit = useFreeCamera({ stage, canvas, camera: view.camera, isDrawn: scene.nodes.length > 0 });
  const reveal = ({ x, y }: Point) =>
    canvas.current?.reveal({ x: x - freeNodeSize.width / 2, y: y - freeNodeSize.height / 2, ...freeNodeSize });
  const revealChosen = useEffectEvent(() => {
    const place = places.get(view.chosen.at(-1) ?? '');
    if (place !== undefined) reveal(place);
  });
  // What is said of a node must not lie over it. Where nothing lies over the graph nothing moves.
  const isCovered = cover.right + cover.bottom > 0 && scene.nodes.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice, or more of it covered, is to be seen too
  useEffect(() => {
    if (isCovered) revealChosen();
  }, [isCovered, cover.right, cover.bottom, view.chosen]);
  const isPresenting = useIsPresenting();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new in a scene is to be seen too
  useEffect(() => {
    if (isPresenting) canvas.current?.fit(lit?.nodes ?? null, largestPresented);
  }, [isPresenting, scene, lit]);
  useImperativeHandle(ref, () => ({
    fit,
    zoomBy: (factor) => canvas.current?.zoomBy(factor),
    middle: () => canvas.current?.middle() ?? { x: 0, y: 0 },
    picture: (part) => canvas.current?.picture(part) ?? null,
  }));

  return (
    <div className={stageClasses.room}>
      <div className={stageClasses.stage} ref={stage}>
        <div className={stageClasses.surface} ref={surface} aria-hidden="true" />
        <NodeOverlay
          shown={shown}
          places={places}
          chosen={view.chosen}
          onChoose={(id, isAdded) => update(chooseNode(view, model, id, isAdded), 'replace')}
          onExpand={expandFirst}
          onReach={reveal}
        />
      </div>
      {hasMap && (
        <div aria-hidden="true">
          <canvas ref={map} className={classes.map} hidden />
        </div>
      )}
    </div>
  );
}

/** Plans have no places of their own; they are laid out in layers each time. */
function placeGroups({ nodes, edges }: NonNullable<ExploreModel['grouped']>): ReadonlyMap<string, Point> {
  const free = nodes.map(({ id }) => ({ id, fixed: null }));
  return arrangeNodes({ nodes: free, edges, size: freeNodeSize }, 'layered');
}
