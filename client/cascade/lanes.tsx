import { useMantineColorScheme } from '@mantine/core';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { type CascadeCanvas, createCascadeCanvas, type Target } from '../graph/cascade-canvas.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import { readPalette } from '../theme/palette.ts';
import { type CascadeModel, findLinkToRoots } from './cascade-model.ts';
import { type Hint, HoverHint } from './hover-hint.tsx';
import { LaneHead } from './lane-head.tsx';
import { LaneTree } from './lane-tree.tsx';
import classes from './stage.module.css';
import type { StageControls } from './stage.tsx';
import { toEmphasis } from './to-emphasis.ts';
import { useCamera } from './use-camera.ts';
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
  const { showGaps } = useView();
  const update = useUpdateView();
  const { colorScheme } = useMantineColorScheme();
  const stage = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<CascadeCanvas>(null);
  const [hint, setHint] = useState<Hint | null>(null);
  const scene = useScene(model, width);
  const { layout } = scene;
  const plans = useMemo(() => model.graph.plans.filter(({ head }) => layout.plans.has(head.id)), [model.graph, layout]);

  const choose = (id: string, isCentred: boolean) => {
    const isFollowed = !isCentred && !model.roots.includes(id) && model.lit?.measures.has(id) === true;
    const link = isFollowed ? findLinkToRoots(model, id) : null;
    update(link === null ? { focus: id, link: null, pair: 0 } : { link: link.id, pair: 0 });
  };
  const tap = useEffectEvent((target: Target | null, isDouble: boolean) => {
    pointAt();
    if (target === null) update({ focus: null, link: null, pair: 0 });
    else if (target.kind === 'link') update({ link: target.id, pair: 0 });
    else choose(target.id, isDouble);
  });
  const hover = useEffectEvent((next: Hint | null) => {
    setHint(next);
    emphasise(next?.target.kind === 'measure' ? next.target.id : null);
  });
  const emphasise = useEffectEvent((hovered: string | null) => {
    canvas.current?.emphasise(toEmphasis(model, showGaps, hovered));
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colour scheme decides what the style sheet says
  useEffect(() => {
    canvas.current?.paint(readPalette(document.documentElement));
  }, [colorScheme]);

  useEffect(() => canvas.current?.draw(scene), [scene]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene has forgotten what stood out
  useEffect(() => {
    canvas.current?.showLinks(new Set([...model.links.map(({ id }) => id), model.openLink?.id ?? '']));
    emphasise(null);
  }, [scene, model, showGaps]);

  useEffect(() => canvas.current?.setCover(cover), [cover]);

  const pointAt = useCamera({ stage, canvas, layout, model, cover, onMove: () => setHint(null) });

  useImperativeHandle(ref, () => ({
    fit: () => canvas.current?.fit(),
    zoomBy: (factor) => canvas.current?.zoomBy(factor),
    reset: () => canvas.current?.moveTo(null),
  }));

  return (
    <div className={classes.stage} ref={stage}>
      <div className={classes.surface} ref={surface} aria-hidden="true" />
      <LaneTree
        model={model}
        layout={layout}
        plans={plans}
        onChoose={choose}
        onReach={(rect) => canvas.current?.reveal(rect)}
      />
      <div className={classes.band} />
      {plans.map((plan) => (
        <LaneHead key={plan.head.id} plan={plan} layout={layout} gaps={model.gaps} />
      ))}
      <HoverHint hint={hint} model={model} />
    </div>
  );
}
