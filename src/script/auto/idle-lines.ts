import {parser} from '@lezer/python';

/** What does nothing of its own while a program runs, as the grammar calls it. */
const IDLE = new Set(['Comment', 'ImportStatement']);
const STRINGS = new Set(['String', 'ContinuedString']);

/**
 * The lines, from 1, that a film of a long program can spare: those that hold nothing but a comment, an import or a
 * docstring, and blank ones that would then follow another.
 */
export function idleLines(source: string): ReadonlySet<number> {
  const lines = source.split('\n');
  const idle = new Set(spared(source).flatMap(({from, to}) => wholeLines(source, from, to)));
  let above = '';
  for (const [i, text] of lines.entries()) {
    if (idle.has(i + 1)) continue;
    if (text.trim() === '' && above.trim() === '') idle.add(i + 1);
    above = text;
  }
  return idle;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spared(source: string): Span[] {
  const found: Span[] = [];
  parser.parse(source).iterate({
    enter({name, from, to, node}) {
      const isText = name === 'ExpressionStatement' && STRINGS.has(node.firstChild?.name ?? '');
      if (IDLE.has(name) || isText) found.push({from, to});
      return !isText;
    },
  });
  return found;
}

/** Of a span's lines, those that hold nothing else; none if it shares its first with something. */
function wholeLines(source: string, from: number, to: number): number[] {
  const start = source.lastIndexOf('\n', from - 1) + 1;
  if (source.slice(start, from).trim() !== '') return [];
  const first = source.slice(0, from).split('\n').length;
  const count = source.slice(from, to).trimEnd().split('\n').length;
  return Array.from({length: count}, (_, i) => first + i);
}
