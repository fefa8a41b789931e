import {checkLoaded, MONO, SANS} from './fonts.ts';
import {legible} from './glyph-coverage.ts';
import type {Colour} from './theme.ts';

/** How a text looks: its size in pixels, 400 and the sans face if nothing else is said, in the ink of the theme. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 500 | 600 | 700;
  readonly face?: 'sans' | 'mono';
  readonly fill?: Colour;
  readonly align?: 'left' | 'center' | 'right';
  /** Extra space between letters. */
  readonly track?: number;
}

/** The words that stand beside things: as small as a viewer can be asked to read, which `check` holds us to. */
export const SMALL = {size: 28, weight: 500} as const satisfies TextStyle;

/** A text as it is set in one style. */
export interface Setting {
  readonly width: number;
  /** Up to where the next text starts, if there is one. */
  readonly inked: number;
  /** What is drawn at once, and how far to the right. */
  readonly parts: readonly {readonly text: string; readonly x: number}[];
}

/** The same few texts come again in every frame, and to measure one costs more than to draw it. */
const settings = new Map<string, Setting>();

/**
 * How much narrower, in ems, a Chinese stop is set when something follows it: half its box is empty. As wide as it is, it
 * leaves a hole in large type; without that half, Chinese readers take it for a Latin one.
 */
const PUNCTUATION_GAP = 0.16;

/** Cut behind every Chinese stop, so that what follows can be moved closer. */
function closeUp(text: string): string[] {
  return text.split(/(?<=[，。：；！？])/);
}

function isClosed(part: string): boolean {
  return /[，。：；！？]$/.test(part);
}

/** Sets a text, or finds how it was set before. Throws if its font is not loaded. */
export function setText(
  context: CanvasRenderingContext2D,
  words: string,
  style: TextStyle,
): Setting {
  const key = `${fontOf(style)}|${style.track ?? 0}|${words}`;
  const known = settings.get(key);
  if (known !== undefined) return known;
  chooseFont(context, style);
  const text = legible(words);
  checkLoaded(text);
  const made = measure(context, text, style.size * PUNCTUATION_GAP);
  settings.set(key, made);
  return made;
}

/** `gap` is how much closer what follows a Chinese stop is set. */
function measure(context: CanvasRenderingContext2D, text: string, gap: number): Setting {
  let width = 0;
  let inked = 0;
  const parts = closeUp(text).map(part => {
    const x = inked;
    width = x + context.measureText(part).width;
    inked = width - (isClosed(part) ? gap : 0);
    return {text: part, x};
  });
  return {width, inked, parts};
}

/** Makes the canvas write in this style. */
export function chooseFont(context: CanvasRenderingContext2D, style: TextStyle): void {
  context.font = fontOf(style);
  context.letterSpacing = `${style.track ?? 0}px`;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
}

/** As CSS writes it. */
export function fontOf({size, weight = 400, face = 'sans'}: TextStyle): string {
  return `${weight} ${size}px ${face === 'mono' ? MONO : SANS}`;
}
