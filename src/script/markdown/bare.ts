import {parser} from '@lezer/python';
import type {Block} from './block.ts';

/** How a line of Python that no indentation precedes begins. */
const STARTS =
  /^(#|@|(import|from|async|await|def|class|for|while|with|try|if|elif|else|except|finally|return|raise)\b|[A-Za-z_][\w., ]* = |[A-Za-z_][\w.]*\()/;

/** Stretches of Python in a text that has no fences: a lesson copied out of a page. */
export function bareBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  for (const {line, lines} of paragraphs(text)) {
    const code = lines.join('\n');
    if (!isPython(code)) {
      heading = lines.at(-1)?.trim() ?? '';
      continue;
    }
    const before = blocks.at(-1);
    if (before && isBlankBetween(text, before.end, line))
      blocks.splice(-1, 1, joined(before, line, code));
    else blocks.push(blockOf(line, code, heading));
  }
  return blocks.filter(({code}) => code.split('\n').some(line => !line.startsWith('#')));
}

function blockOf(line: number, code: string, heading: string): Block {
  const end = line + code.split('\n').length - 1;
  return {line, codeLine: line, end, indent: '', info: '', code, raw: code, heading};
}

function joined(before: Block, line: number, code: string): Block {
  const gap = '\n'.repeat(line - before.end);
  return blockOf(before.line, `${before.code}${gap}${code}`, before.heading);
}

function isBlankBetween(text: string, end: number, line: number): boolean {
  return text
    .split('\n')
    .slice(end, line - 1)
    .every(each => each.trim() === '');
}

function paragraphs(text: string): {line: number; lines: string[]}[] {
  const found: {line: number; lines: string[]}[] = [];
  let open: {line: number; lines: string[]} | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.lines.push(line);
    else {
      open = {line: i + 1, lines: [line]};
      found.push(open);
    }
  }
  return found;
}

function isPython(code: string): boolean {
  if (!STARTS.test(code.trimStart())) return false;
  let sound = true;
  parser.parse(code).iterate({
    enter: ({type}) => {
      if (type.isError) sound = false;
    },
  });
  return sound;
}
