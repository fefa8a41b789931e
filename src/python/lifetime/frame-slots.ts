import type {Code} from '../compile/code.ts';

const known = new WeakMap<Code, readonly number[]>();

/**
 * The slots of a frame in CPython's order: arguments, with what can only be named before `*args`, and other names as they come;
 * then what functions within share, and what it shares itself, each by the alphabet.
 */
export function slotsInOrder(code: Code): readonly number[] {
  let order = known.get(code);
  if (order === undefined) {
    order = ordered(code);
    known.set(code, order);
  }
  return order;
}

function ordered({params, cells, free, slots, slotNames}: Code): number[] {
  const {length} = params.names;
  const byName = (a: number, b: number) => ((slotNames[a] ?? '') < (slotNames[b] ?? '') ? -1 : 1);
  const shared = cells.filter(slot => slot >= length).sort(byName);
  const last = [...shared, ...[...free].sort(byName)];
  const all = Array.from({length: slots}, (_, slot) => slot);
  return [...withStar(all.slice(0, length), params), ...all.slice(length).filter(isFirst), ...last];

  function isFirst(slot: number): boolean {
    return !last.includes(slot);
  }
}

function withStar(
  names: readonly number[],
  {star, keywordOnly}: Code['params'],
): readonly number[] {
  if (star < 0 || keywordOnly.length === 0) return names;
  const after = star + keywordOnly.length + 1;
  const named = names.slice(star + 1, after);
  return [...names.slice(0, star), ...named, star, ...names.slice(after)];
}
