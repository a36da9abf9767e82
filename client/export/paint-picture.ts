import type { Picture, Shape } from './picture.ts';

/** Browsers refuse canvases that are larger than this a side, in pixels. */
const mostPixels = 16_000;

/** How much larger than drawn a picture can be painted, at most as asked for. */
export function limitScale({ bounds }: Picture, wanted: number): number {
  return Math.min(wanted, mostPixels / Math.max(bounds.width, bounds.height));
}

/** Paints a picture as PNG, `scale` pixels for each of its own. Rejects if the browser has no canvas for it. */
export async function paintPicture(picture: Picture, scale: number): Promise<Blob> {
  const { bounds, ground } = picture;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(bounds.width * scale);
  canvas.height = Math.ceil(bounds.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser has no canvas to paint on.');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale);
  for (const shape of picture.shapes) paint(context, shape, picture.fontFamily);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('The picture is too large for the browser.')) : resolve(blob),
    );
  });
}

function paint(context: CanvasRenderingContext2D, shape: Shape, fontFamily: string): void {
  context.globalAlpha = shape.opacity;
  context.beginPath();
  switch (shape.kind) {
    case 'rect':
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      context.fillStyle = shape.fill;
      context.fill();
      if (shape.stroke !== null) strokePath(context, shape.stroke);
      break;
    case 'text':
      context.font = `${shape.isBold ? 'bold ' : ''}${shape.size}px ${fontFamily}`;
      context.fillStyle = shape.colour;
      context.textBaseline = 'alphabetic';
      context.fillText(shape.text, shape.x, shape.y + shape.size * 0.36);
      break;
    case 'curve':
      tracePoints(context, shape.points);
      strokePath(context, shape.stroke);
      break;
    case 'arrow':
      for (const { x, y } of shape.points) context.lineTo(x, y);
      context.closePath();
      context.fillStyle = shape.fill;
      context.fill();
      break;
  }
}

function tracePoints(context: CanvasRenderingContext2D, points: readonly { x: number; y: number }[]): void {
  const [a, b, c, d] = points;
  if (a === undefined || b === undefined) return;
  context.moveTo(a.x, a.y);
  if (c === undefined) context.lineTo(b.x, b.y);
  else if (d === undefined) context.quadraticCurveTo(b.x, b.y, c.x, c.y);
  else context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
}

function strokePath(
  context: CanvasRenderingContext2D,
  { colour, width, dashes }: { colour: string; width: number; dashes: readonly number[] | null },
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dashes === null ? [] : [...dashes]);
  context.stroke();
}
