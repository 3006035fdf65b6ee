/** What gives the middle of up to `most` values in a row. It works in one place: sound comes in thousands of frames. */
export function createMedian(
  most: number,
): (values: ArrayLike<number>, from: number, to: number) => number {
  const sorted = new Float64Array(most);

  return (values, from, to) => {
    let count = 0;
    for (let index = Math.max(0, from); index < Math.min(to, values.length); index += 1) {
      const value = values[index] ?? 0;
      let place = count;
      for (; place > 0 && (sorted[place - 1] ?? 0) > value; place -= 1) {
        sorted[place] = sorted[place - 1] ?? 0;
      }
      sorted[place] = value;
      count += 1;
    }
    return sorted[count >> 1] ?? 0;
  };
}
