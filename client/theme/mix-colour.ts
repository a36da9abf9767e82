/** A colour of the first with a share of the second, 0 to 1; both as `#rrggbb`, else the first stays. */
export function mixColour(first: string, second: string, share: number): string {
  const [a, b] = [toChannels(first), toChannels(second)];
  if (a === null || b === null) return first;
  const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function toChannels(colour: string): readonly number[] | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return digits === null ? null : digits.slice(1).map((pair) => Number.parseInt(pair, 16));
}
