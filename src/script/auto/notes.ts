import {parser} from '@lezer/python';
import {ScriptError} from '../clip.ts';
import {type Says, saysOf} from './note-options.ts';

/** What an author says in a comment: `# clip: …`, about its line, or the next one when it stands alone. */
export interface Note {
  /** The line it is about, from 1. */
  readonly line: number;
  /** The line it stands in. */
  readonly at: number;
  readonly says: Exclude<Says, {readonly is: 'wrong'}>;
}

/** A program and what its author notes about the film of it. */
export interface Noted {
  /** The program without the notes, every line still in its place. */
  readonly source: string;
  readonly notes: readonly Note[];
}

const MARK = /^#\s*clip:\s*(.*?)\s*$/;

/** @throws {ScriptError} for a comment that means an option and is none */
export function notedIn(source: string, file: string): Noted {
  const notes: Note[] = [];
  const kept: string[] = [];
  let from = 0;
  for (const comment of commentsIn(source)) {
    const said = MARK.exec(source.slice(comment.from, comment.to))?.[1];
    if (said === undefined) continue;
    notes.push(noteAt(source, comment.from, said, file));
    kept.push(source.slice(from, comment.from).replace(/[ \t]+$/, ''));
    from = comment.to;
  }
  return {source: [...kept, source.slice(from)].join(''), notes};
}

/** Letters that a line of code has room for on screen; a CJK character takes two. */
const WIDEST_LINE = 36;

/**
 * The program with comments that can be shown: free of emoji, for which the film's fonts have no glyphs, and none behind
 * code that leaves no room for it.
 */
export function showable(source: string): string {
  let clean = source;
  for (const {from, to} of commentsIn(source).reverse()) {
    const start = source.lastIndexOf('\n', from - 1) + 1;
    const isTrailing = source.slice(start, from).trim() !== '';
    const text = source.slice(from, to).replaceAll(/\p{Extended_Pictographic}\uFE0F? ?/gu, '');
    const fits =
      !isTrailing || MARK.test(text) || widthOf(source.slice(start, from) + text) <= WIDEST_LINE;
    clean = clean.slice(0, from) + (fits ? text : '') + clean.slice(to);
  }
  return clean;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (/[\u2e80-\uffff]/.test(each) ? 2 : 1), 0);
}

function commentsIn(source: string): {from: number; to: number}[] {
  const found: {from: number; to: number}[] = [];
  parser.parse(source).iterate({
    enter: ({name, from, to}) => {
      if (name === 'Comment') found.push({from, to});
    },
  });
  return found;
}

function noteAt(source: string, offset: number, said: string, file: string): Note {
  const lines = source.split('\n');
  const at = source.slice(0, offset).split('\n').length;
  const isAlone = (lines[at - 1] ?? '').trimStart().startsWith('#');
  const next = lines.findIndex((text, i) => i >= at && !/^\s*(#|$)/.test(text));
  const says = saysOf(said);
  const column = offset - source.lastIndexOf('\n', offset - 1);
  if (says.is === 'wrong') throw new ScriptError(`${file}:${at}:${column}: ${says.why}`);
  return {line: isAlone && next >= 0 ? next + 1 : at, at, says};
}
