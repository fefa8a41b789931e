/** ` (did you mean "gather"?)` when one of `names` is close to what was typed, else nothing. */
export function nearest(typed: string, names: readonly string[]): string {
  const byDistance = names
    .map(name => ({name, distance: distance(typed, name)}))
    .sort((a, b) => a.distance - b.distance);
  const [best] = byDistance;
  if (best === undefined || best.distance > Math.max(2, typed.length / 3)) return '';
  return ` (did you mean "${best.name}"?)`;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
