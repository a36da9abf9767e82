import { expect, test } from 'vitest';
import { toSvg } from './to-svg.ts';

test('shapes become SVG elements from back to front, text escaped', () => {
  const svg = toSvg({
    bounds: { x: -10, y: 0, width: 200, height: 100.004 },
    ground: '#fff',
    fontFamily: '"Noto Sans CJK SC", sans-serif',
    shapes: [
      {
        kind: 'curve',
        points: [
          { x: 0, y: 0 },
          { x: 5, y: 0 },
          { x: 5, y: 10 },
          { x: 10, y: 10 },
        ],
        stroke: { colour: '#123', width: 2, dashes: [7, 4] },
        opacity: 0.5,
      },
      { kind: 'text', x: 4, y: 20, text: 'A<B', size: 10, colour: '#000', isBold: true, opacity: 1 },
    ],
  });
  expect(svg.split('\n').slice(0, 5)).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="-10 0 200 100" font-family="&quot;Noto Sans CJK SC&quot;, sans-serif">',
    '<rect x="-10" y="0" width="200" height="100" fill="#fff"/>',
    '<path d="M0 0C5 0 5 10 10 10" fill="none" stroke="#123" stroke-width="2" stroke-dasharray="7 4" opacity="0.5"/>',
    '<text x="4" y="23.6" font-size="10" fill="#000" font-weight="bold" xml:space="preserve">A&lt;B</text>',
    '</svg>',
  ]);
});
