/**
 * The exponent with which times grow with sizes: 1 if twice the size takes twice the time. Slope of the straight line
 * through their logarithms, by least squares. Throws RangeError unless there are as many of the one as of the other.
 */
export function fitGrowth(sizes: readonly number[], times: readonly number[]): number {
  if (sizes.length !== times.length) throw new RangeError('each size has a time');
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const along = x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] ?? 0) - meanY), 0);
  return along / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
