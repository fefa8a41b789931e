/** Longer names, and more of them, CPython does not compare: `_MAX_STRING_SIZE`, `_MAX_CANDIDATE_ITEMS`. */
const LONGEST_NAME = 40;
const MOST_CANDIDATES = 750;

/** The name meant, if one is near enough: CPython's `_suggestions`. */
export function closest(name: string, names: Iterable<string>): string | null {
  const candidates = [...names];
  if (name.length > LONGEST_NAME || candidates.length > MOST_CANDIDATES) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const most = Math.min(Math.floor(((name.length + candidate.length + 3) * 2) / 6), least - 1);
    const distance = editDistance(name, candidate, most);
    if (distance <= most) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** A move costs 2, a change of case 1, as CPython counts. */
function editDistance(a: string, b: string, most: number): number {
  const row = Array.from({length: b.length + 1}, (_, index) => index * 2);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] as number;
    row[0] = i * 2;
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1] as string, b[j - 1] as string];
      const change = x === y ? 0 : x.toLowerCase() === y.toLowerCase() ? 1 : 2;
      const above = row[j] as number;
      row[j] = Math.min(diagonal + change, above + 2, (row[j - 1] as number) + 2);
      diagonal = above;
    }
  }
  const distance = row[b.length] as number;
  return distance <= most * 2 && distance <= most ? distance : Infinity;
}
