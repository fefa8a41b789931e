import type {Lang} from '../units.ts';

/** Characters that a line of a caption has room for. */
const WIDEST: Readonly<Record<Lang, number>> = {zh: 24, en: 60};

/** Where a line may end: behind a mark or a space, outside of names and code. */
const PARTS: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:\{[^{}]*\}|`[^`]*`|[^，；：、。])+[，；：、。]?/g,
  en: /(?:\{[^{}]*\}|`[^`]*`|[^ ])+ ?/g,
};

/** A caption in one line, or in two of nearly the same length when one has no room for it. */
export function wrapped(caption: string, lang: Lang): readonly string[] {
  if (widthOf(caption, lang) <= WIDEST[lang]) return [caption];
  const parts = caption.match(PARTS[lang]) ?? [caption];
  const cuts = parts.slice(1).map((_, i) => {
    const [first, second] = [parts.slice(0, i + 1), parts.slice(i + 1)].map(half => half.join(''));
    return [first?.trimEnd() ?? '', second ?? ''] as const;
  });
  const longest = (lines: readonly string[]) => Math.max(...lines.map(line => widthOf(line, lang)));
  return cuts.toSorted((a, b) => longest(a) - longest(b))[0] ?? [caption];
}

/** In Chinese a Latin letter takes less than half the room of a character. */
function widthOf(line: string, lang: Lang): number {
  const text = [...line.replaceAll(/[{}`]/g, '')];
  if (lang !== 'zh') return text.length;
  return text.reduce((sum, each) => sum + (/[\u2e80-\uffff]/.test(each) ? 1 : 0.45), 0);
}
