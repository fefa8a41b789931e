/** Texts in capitals and small letters, as CPython's `unicodeobject.c` has them. */

export function capitalize(source: string): string {
  const chars = Array.from(source);
  return inTitle(chars[0] ?? '') + chars.map(lowered).slice(1).join('');
}

/** A capital after whatever has no case, small letters after all else. */
export function title(source: string): string {
  const isCapital = (char: string, at: number, all: readonly string[]) =>
    !isCased(all[at - 1] ?? '') ? inTitle(char) : lowered(char, at, all);
  return Array.from(source).map(isCapital).join('');
}

export function swapcase(source: string): string {
  const swapped = (char: string, at: number, all: readonly string[]) => {
    if (isUpper(char)) return lowered(char, at, all);
    return isLower(char) ? char.toUpperCase() : char;
  };
  return Array.from(source).map(swapped).join('');
}

/** For comparing without case: what is the same in capitals is the same in this. */
export function casefold(source: string): string {
  return Array.from(source, folded).join('');
}

function folded(char: string): string {
  if (char < '\x80') return char.toLowerCase();
  if (char === DOTLESS_I) return char;
  // Those of Cherokee are compared by their capitals, which are older.
  if (/\p{Script=Cherokee}/u.test(char)) return char.toUpperCase();
  const small = Array.from(char.toUpperCase(), each => each.toLowerCase()).join('');
  return small.replace('ß', 'ss');
}

const DOTLESS_I = '\u0131';

/** Whether it has letters with a case, and all have this one. */
export function isCase(source: string, upper: boolean): boolean {
  const [wanted, other] = upper ? [isUpper, isLower] : [isLower, isUpper];
  const chars = Array.from(source);
  return chars.some(wanted) && !chars.some(char => other(char) || isTitle(char));
}

/** Whether each word begins with a capital, and has no other. */
export function isTitled(source: string): boolean {
  const chars = Array.from(source);
  const fits = (char: string, at: number) => {
    const isWithin = hasCase(chars[at - 1] ?? '');
    return isLower(char) ? isWithin : !(isUpper(char) || isTitle(char)) || !isWithin;
  };
  return chars.some(hasCase) && chars.every(fits);
}

const isUpper = (char: string) => /\p{Uppercase}/u.test(char);
const isLower = (char: string) => /\p{Lowercase}/u.test(char);
const isTitle = (char: string) => /\p{Lt}/u.test(char);
const isCased = (char: string) => /\p{Cased}/u.test(char);
const hasCase = (char: string) => isUpper(char) || isLower(char) || isTitle(char);

/** One character of several as a small letter: a sigma that ends a word has a form of its own. */
function lowered(char: string, at: number, all: readonly string[]): string {
  if (char !== 'Σ') return char.toLowerCase();
  const isIgnored = (each: string) => /\p{Case_Ignorable}/u.test(each);
  const before = all.slice(0, at).findLast(each => !isIgnored(each)) ?? '';
  const after = all.slice(at + 1).find(each => !isIgnored(each)) ?? '';
  return isCased(before) && !isCased(after) ? 'ς' : 'σ';
}

/** The letters that are a capital and a small one in one, by what they are in small letters and in capitals. */
const IN_ONE = new Map(
  Array.from('ǅǈǋǲᾈᾉᾊᾋᾌᾍᾎᾏᾘᾙᾚᾛᾜᾝᾞᾟᾨᾩᾪᾫᾬᾭᾮᾯᾼῌῼ').flatMap(each => [
    [each, each],
    [each.toLowerCase(), each],
    [each.toUpperCase(), each],
  ]),
);

/** One character as it begins a word. */
function inTitle(char: string): string {
  const inOne = IN_ONE.get(char);
  if (inOne !== undefined) return inOne;
  // In Georgian, nothing but a whole word is in capitals.
  if (/[\u10d0-\u10ff]/.test(char)) return char;
  // What has no capital of its own has several letters for it: the first that has a case alone is one.
  const letters = Array.from(char.toUpperCase());
  const first = letters.findIndex(isCased) + 1;
  const rest = letters.slice(first).join('').toLowerCase();
  const isGreek = /[\u1f80-\u1fff]/.test(char);
  return letters.slice(0, first).join('') + (isGreek ? rest.replace('ι', IOTA_BELOW) : rest);
}

const IOTA_BELOW = '\u0345';
