import { useMantineColorScheme } from '@mantine/core';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef } from 'react';
import { type CascadeCanvas, createCascadeCanvas, type Target } from '../graph/cascade-canvas.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { readPalette } from '../theme/palette.ts';
import type { CascadeModel } from './cascade-model.ts';
import { chooseRow, chooseTarget } from './choose.ts';
import { type Hint, HoverHint } from './hover-hint.tsx';
import { LaneHead } from './lane-head.tsx';
import { LaneTree } from './lane-tree.tsx';
import classes from './stage.module.css';
import type { StageControls } from './stage.tsx';
import { toEmphasis } from './to-emphasis.ts';
import { useCamera } from './use-camera.ts';
import { useLanePicture } from './use-lane-picture.ts';
import { useScene } from './use-scene.ts';

interface Props {
  readonly model: CascadeModel;
  /** Of the stage, in pixels. */
  readonly width: number;
  readonly cover: number;
  readonly ref: Ref<StageControls>;
}

/** Measures and links on a canvas; heads, headings and the accessible tree in HTML above it. */
export function Lanes({ model, width, cover, ref }: Props) {
  const { showGaps, open, focus, link } = useView();
  const update = useUpdateView();
  const { colorScheme } = useMantineColorScheme();
  const { theme } = usePreferences();
  const stage = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<CascadeCanvas>(null);
  const showHint = useRef<(hint: Hint | null) => void>(null);
  const scene = useScene(model, open, width);
  const { layout } = scene;
  const plans = useMemo(() => model.graph.plans.filter(({ head }) => layout.plans.has(head.id)), [model.graph, layout]);

  const fold = (id: string) => {
    const others = open.filter((each) => each !== id);
    update({ open: layout.sections.has(id) ? others : [...others, id] });
  };
  const tap = useEffectEvent((target: Target | null, isDouble: boolean) => {
    const change = chooseTarget(model, target, isDouble);
    pointAt({ focus, link, ...change });
    update(change);
  });
  const hover = useEffectEvent((next: Hint | null) => {
    showHint.current?.(next);
    emphasise(next?.target.kind === 'measure' ? next.target.id : null);
  });
  const emphasise = useEffectEvent((hovered: string | null) => {
    canvas.current?.emphasise(toEmphasis(model, layout, showGaps, hovered));
  });

  useEffect(() => {
    if (stage.current === null || surface.current === null) return;
    const created = createCascadeCanvas(stage.current, surface.current, {
      onTap: (target, isDouble) => tap(target, isDouble),
      onHover: (target, at) => hover(target === null ? null : { target, at }),
    });
    canvas.current = created;
    return () => created.destroy();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colour scheme and the theme decide what the style sheet says
  useEffect(() => {
    canvas.current?.paint(readPalette(document.documentElement));
  }, [colorScheme, theme]);

  useEffect(() => canvas.current?.draw(scene), [scene]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene has forgotten what stood out
  useEffect(() => {
    canvas.current?.showLinks(new Set([...model.links.map(({ id }) => id), model.openLink?.id ?? '']));
    emphasise(null);
  }, [scene, model, showGaps]);

  useEffect(() => canvas.current?.setCover(cover), [cover]);

  const pointAt = useCamera({ stage, canvas, layout, model, cover, onMove: () => showHint.current?.(null) });

  const draw = useLanePicture(model, scene, showGaps);
  useImperativeHandle(ref, () => ({
    fit: () => canvas.current?.fit(),
    zoomBy: (factor) => canvas.current?.zoomBy(factor),
    reset: () => canvas.current?.moveTo(null),
    picture: (part) => draw(part === 'window' ? (canvas.current?.seen() ?? null) : null),
  }));

  return (
    <div className={classes.stage} ref={stage}>
      <div className={classes.surface} ref={surface} aria-hidden="true" />
      <LaneTree
        model={model}
        layout={layout}
        foldable={scene.foldable}
        plans={plans}
        onChoose={(id, isCentred) => update(chooseRow(model, id, isCentred))}
        onFold={fold}
        onReach={(rect) => canvas.current?.reveal(rect)}
      />
      <div className={classes.band} />
      {plans.map((plan) => (
        <LaneHead key={plan.head.id} plan={plan} layout={layout} gaps={model.gaps} isChosen={model.plan === plan} />
      ))}
      <HoverHint model={model} ref={showHint} />
    </div>
  );
}
