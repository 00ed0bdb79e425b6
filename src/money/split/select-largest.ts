/**
 * The value that the `count`-th largest of a list has, and how many are strictly larger: selection by partition, without the cost
 * of a full sort. `count` is between 1 and the length of the list; the list itself is left as it is.
 */
export const selectLargest = (values: ReadonlyArray<number>, count: number): { readonly threshold: number; readonly above: number } => {
  const copy = values.slice();
  const target = count - 1;
  let low = 0;
  let high = copy.length - 1;
  while (low < high) {
    const pivot = copy[(low + high) >> 1] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((copy[left] as number) > pivot) left++;
      while ((copy[right] as number) < pivot) right--;
      if (left > right) break;
      const swapped = copy[left] as number;
      copy[left] = copy[right] as number;
      copy[right] = swapped;
      left++;
      right--;
    }
    if (target <= right) high = right;
    else if (target >= left) low = left;
    else break;
  }
  const threshold = copy[target] as number;
  let above = 0;
  for (const value of values) if (value > threshold) above++;
  return { threshold, above };
};
