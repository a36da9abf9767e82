import type { Picture, Shape } from './picture.ts';
import { escapeXml } from './to-graphml.ts';

/** A picture as an SVG file that stands by itself; text stays text. */
export function toSvg({ bounds, ground, fontFamily, shapes }: Picture): string {
  const { x, y, width, height } = bounds;
  const box = `${round(x)} ${round(y)} ${round(width)} ${round(height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="${box}" font-family="${escapeXml(fontFamily)}">`,
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${escapeXml(ground)}"/>`,
    ...shapes.map(write),
    '</svg>',
    '',
  ].join('\n');
}

function write(shape: Shape): string {
  const opacity = shape.opacity < 1 ? ` opacity="${round(shape.opacity)}"` : '';
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke } = shape;
      const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"`;
      return `<rect ${place} fill="${escapeXml(fill)}"${stroke === null ? '' : writeStroke(stroke)}${opacity}/>`;
    }
    case 'text': {
      const { x, y, text, size, colour, isBold } = shape;
      const look = `font-size="${size}" fill="${escapeXml(colour)}"${isBold ? ' font-weight="bold"' : ''}`;
      // Not every program knows `dominant-baseline`; a third of the size below the middle is where Chinese stands.
      return `<text x="${round(x)}" y="${round(y + size * 0.36)}" ${look}${opacity} xml:space="preserve">${escapeXml(text)}</text>`;
    }
    case 'curve': {
      const [start, ...rest] = shape.points.map((point) => `${round(point.x)} ${round(point.y)}`);
      const command = ['', 'L', 'Q', 'C'][rest.length] ?? 'L';
      return `<path d="M${start}${command}${rest.join(' ')}" fill="none"${writeStroke(shape.stroke)}${opacity}/>`;
    }
    case 'arrow': {
      const points = shape.points.map((point) => `${round(point.x)},${round(point.y)}`).join(' ');
      return `<polygon points="${points}" fill="${escapeXml(shape.fill)}"${opacity}/>`;
    }
  }
}

function writeStroke({ colour, width, dashes }: { colour: string; width: number; dashes: readonly number[] | null }) {
  const pattern = dashes === null ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
  return ` stroke="${escapeXml(colour)}" stroke-width="${round(width)}"${pattern}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
