const digits = new Map(Array.from('〇零一二三四五六七八九', (digit, i) => [digit, Math.max(0, i - 1)]));
digits.set('○', 0).set('两', 2);
const steps = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const myriads = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/**
 * The value of a whole number in Chinese or Arabic digits, or in both, or null if the text is none: `两千` is 2000,
 * `一万五千` 15000, `3千` 3000, `12,500` 12500, `二点五` 2.5. A step without a digit counts once: `百` is 100.
 */
export function parseNumeral(numeral: string): number | null {
  if (/^(?:\d+|\d{1,3}(?:[,，]\d{3})+)(?:[.．]\d+)?$/.test(numeral)) {
    return Number(numeral.replace(/[,，]/g, '').replace('．', '.'));
  }
  const [whole = '', fraction, ...more] = numeral.split('点');
  if (more.length > 0 || whole === '') return null;
  const value = /^(?:\d+(?:\.\d+)?)$/.test(whole) ? Number(whole) : parseWhole(whole);
  if (value === null || fraction === undefined) return value;
  const decimals = Array.from(fraction, (digit) => digits.get(digit));
  if (decimals.length === 0 || decimals.includes(undefined)) return null;
  return Number(`${value}.${decimals.join('')}`);
}

/** Sums up what stands before each 亿, 万, 千, 百, 十. Steps must fall within a myriad: `十百` is no number. */
function parseWhole(numeral: string): number | null {
  let total = 0;
  let myriad = 0;
  let digit: number | null = null;
  let lastStep = Number.POSITIVE_INFINITY;
  for (const [character] of numeral.matchAll(/\d+(?:\.\d+)?|[^\d]/g)) {
    const step = steps.get(character);
    const large = myriads.get(character);
    if (step !== undefined) {
      if (step >= lastStep) return null;
      myriad += (digit ?? 1) * step;
      lastStep = step;
      digit = null;
    } else if (large !== undefined) {
      const before = myriad + (digit ?? 0);
      // 万亿 multiplies all that stands before it.
      total = total > 0 && before === 0 ? total * large : total + (before || 1) * large;
      myriad = 0;
      digit = null;
      lastStep = Number.POSITIVE_INFINITY;
    } else {
      const value = digits.get(character) ?? (/^\d/.test(character) ? Number(character) : null);
      if (value === null || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  return total + myriad + (digit ?? 0);
}
