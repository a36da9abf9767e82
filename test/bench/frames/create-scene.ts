import { type FreeScene, freeNodeSize } from '../../../client/graph/free-scene.ts';
import { relations } from '../../../client/state/vocabulary.ts';
import { createRandom } from '../random.ts';

const nodeCount = 2000;
const edgeCount = 6000;
const columns = 40;

/** An invented free graph of 2,000 nodes in a grid and 6,000 edges, most of them to nodes nearby; always the same. */
export function createScene(colours: readonly string[], ground: string): FreeScene {
  const random = createRandom(7);
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    id: `n${index}`,
    at: {
      x: (index % columns) * (freeNodeSize.width + 60),
      y: Math.floor(index / columns) * (freeNodeSize.height + 24),
    },
    mark: String(index % 30),
    label: '推进跨境电子商务综合试验区建设与创新发展',
    form: (['text', 'text', 'text', 'plan', 'fact'] as const)[index % 5] ?? 'text',
    colour: colours[index % colours.length] ?? '#000',
    tint: ground,
  }));
  const edges = Array.from({ length: edgeCount }, (_, index) => {
    const from = index % nodeCount;
    const reach = index % 3 === 0 ? nodeCount : 3 * columns;
    const to = (from + 1 + random.below(reach - 1)) % nodeCount;
    return {
      id: `e${index}`,
      fromId: `n${from}`,
      toId: `n${to}`,
      form: (['link', 'link', 'overlap', 'fact', 'outline'] as const)[index % 5] ?? 'link',
      change: relations[index % relations.length] ?? null,
      score: 0.4 + random.below(60) / 100,
      label: '传导',
    };
  });
  return { nodes, edges };
}
