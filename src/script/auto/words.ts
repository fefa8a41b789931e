import type {CastMember} from '../cast.ts';

/** The names of those on stage. */
export type Shown = ReadonlySet<string>;

/** What a caption may quote. */
export interface Told {
  /** The program's text at the place. */
  readonly line: string;
  readonly shown: Shown;
}

/** Whether tasks are counted rather than named: too many to name, or not all of them to be seen. */
export function isCrowd(who: readonly string[], shown: Shown): boolean {
  return who.length > 4 || !who.every(name => shown.has(name));
}

/** Code longer than this does not fit a caption. */
const LONGEST_CODE = 24;

/** The awaited expression or the blocking call of a line, when it is short enough; else the word alone. */
export function code(line: string, what: 'await' | 'call'): string {
  const pattern = what === 'await' ? /\bawait\s+[^#]+/ : /[\w.]+\([^#]*\)/;
  const call = closed(pattern.exec(line)?.[0] ?? what);
  const found = call.endsWith('(') ? `${call}…)` : call;
  const fits = found.length <= LONGEST_CODE && !/[`{}]/.test(found);
  return `\`${fits ? found : shortened(found, what)}\``;
}

/** Code up to the bracket that was opened before it. */
function closed(found: string): string {
  let depth = 0;
  const end = [...found].findIndex(character => {
    if ('([{'.includes(character)) depth++;
    return ')]}'.includes(character) && --depth < 0;
  });
  return found.slice(0, end < 0 ? undefined : end).trim();
}

function shortened(call: string, what: 'await' | 'call'): string {
  const name = /^[\w.]+/.exec(call)?.[0];
  if (what === 'await' || name === undefined || name.length > LONGEST_CODE - 3)
    return what === 'await' ? 'await' : '…()';
  return `${name}(…)`;
}

/** A name that is cut on its card stands whole in a caption, where there is room. */
export function unabridged(caption: string, [root]: readonly CastMember[]): string {
  if (root?.whole === undefined || root.whole.length > LONGEST_CODE) return caption;
  return caption.replaceAll(`{${root.name}}`, `\`${root.whole}\``);
}

/** Names in their colours. */
export function list(names: readonly string[], comma: string, and: string): string {
  const all = names.map(name => `{${name}}`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(comma)}${and}${all.at(-1)}`;
}

/** Seconds as one says them: at most two digits behind the point. */
export function short(seconds: number): string {
  return String(Number(seconds.toFixed(2)));
}
