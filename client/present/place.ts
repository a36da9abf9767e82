import type { MeasureHeadFragment } from '../api/documents.generated.ts';
import { addEnds } from '../explore/add-ends.ts';
import { exploreParamsSchema, toExploreView } from '../explore/explore-view.ts';
import { orderNodes, writeNodes } from '../explore/node-list.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** Where a presentation is. */
export interface Place {
  /** Id of the measure, section, clause or plan that it has come to; null: none yet. */
  readonly at: string | null;
  /** Id of the link that is lit, of measures or of passages. */
  readonly link: string | null;
  /** Which of its pairs of passages, from 0. */
  readonly pair: number;
}

/** A link with its ends. */
interface Shown {
  readonly id: string;
  readonly upper: MeasureHeadFragment;
  readonly lower: MeasureHeadFragment;
}

/**
 * Reads where a presentation is out of the address of any view. Lanes, texts and graphs have a choice and an open link
 * of their own, a comparison has its two sides. Other views have at most an open link, with which it begins: then it is
 * at an end of that link.
 */
export function readPlace(path: string, params: Params): Place {
  const { focus = null, link = null, plan = null, at = null, show = null, upper = null } = params;
  const opened = { link, pair: Number(params.pair ?? 0) };
  switch (path) {
    case '/cascade':
    case '/plans':
      return { at: focus ?? plan, ...opened };
    case '/compare':
      return { at: at ?? upper ?? plan, link: show, pair: 0 };
    case '/explore':
      return { at: at ?? listNodes(params).chosen[0] ?? focus ?? plan, ...opened };
    default:
      if (show === null && link !== null) return { at, ...opened };
      return { at: at ?? focus ?? plan, link: show, pair: 0 };
  }
}

/** What changes in the address when a presentation comes to a measure with a link lit. */
export function writePlace(path: string, params: Params, measureId: string, link: Shown): Params {
  const measure = measureId === link.upper.id ? link.upper : link.lower;
  switch (path) {
    case '/cascade':
      return { focus: measure.id, link: link.id, pair: undefined };
    case '/plans':
      return { plan: measure.plan.id, focus: measure.id, link: link.id, pair: undefined, targets: undefined };
    case '/compare':
      return {
        at: measure.id,
        show: link.id,
        plan: link.upper.plan.id,
        other: link.lower.plan.id,
        upper: link.upper.id,
        lower: link.lower.id,
      };
    case '/explore': {
      const nodes = orderNodes(addEnds(listNodes(params).nodes, link.upper.id, link.lower.id));
      const index = nodes.findIndex(({ id }) => id === measure.id);
      return {
        at: measure.id,
        link: link.id,
        pair: undefined,
        ...writeNodes(nodes),
        ...(index !== -1 && { chosen: String(index) }),
      };
    }
    default:
      return { at: measure.id, show: link.id };
  }
}

function listNodes(params: Params) {
  return toExploreView(exploreParamsSchema.parse(params));
}
