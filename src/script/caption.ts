import type {FilmSeconds, Lang} from './units.ts';

/** A stretch of a caption: plain text, a task's name to be set in its colour, or code. */
export interface Run {
  readonly text: string;
  readonly task?: string;
  readonly code?: true;
}

/** One line of a caption, cut where its look changes. */
export type Line = readonly Run[];

/** Reads `{A}` as the name of task A, and what stands between backticks as code. */
export function parseLine(text: string): Line {
  return text
    .split(/(\{[^{}]+\}|`[^`]+`)/)
    .filter(part => part !== '')
    .map(runOf);
}

function runOf(part: string): Run {
  const inner = part.slice(1, -1);
  if (part.startsWith('{')) return {text: inner, task: inner};
  if (part.startsWith('`')) return {text: inner, code: true};
  return {text: part};
}

/** A caption without its colours, on one line. */
export function plainText(lines: readonly Line[]): string {
  return lines.map(line => line.map(run => run.text).join('')).join(' ');
}

const CHARACTERS_PER_SECOND: Readonly<Record<Lang, number>> = {zh: 5, en: 14};

/** How long a caption needs to be read: zh 5 characters a second, en 14, and 0.6 s to find it; at least 1.6 s. */
export function readingTime(lines: readonly Line[], lang: Lang): FilmSeconds {
  const text = plainText(lines);
  const length = lang === 'zh' ? cjkLength(text) : text.length;
  return Math.max(1.6, length / CHARACTERS_PER_SECOND[lang] + 0.6);
}

/** A Latin word in Chinese text is read at a glance: two and a half letters count as one character. */
function cjkLength(text: string): number {
  let length = 0;
  for (const character of text) length += /[\u2e80-\uffff]/.test(character) ? 1 : 0.4;
  return length;
}

/** What can be seen of the captions at an instant. */
export interface CaptionMoment {
  readonly lines: readonly Line[];
  readonly opacity: number;
  /** Of the line above them, which stays while they change. */
  readonly rule: number;
}
