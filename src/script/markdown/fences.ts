import MarkdownIt from 'markdown-it';
import {type Block, dedented} from './block.ts';
import {isPython, optionLines} from './directives.ts';
import {withoutEmbeds} from './embeds.ts';
import {withoutFrontMatter} from './front-matter.ts';
import {typed} from './session.ts';

const MARKDOWN = new MarkdownIt({html: true});

/** The fenced blocks of Python in a Markdown text, in order. */
export function fencesOf(text: string): Block[] {
  const page = withoutFrontMatter(text);
  const mended = mendedFences(withoutEmbeds(page.text));
  const lines = mended.split('\n');
  const blocks: Block[] = [];
  let heading = page.title;
  let isHeading = false;
  for (const {type, map, info, content} of MARKDOWN.parse(mended, {})) {
    if (type === 'inline' && isHeading) heading = plain(content);
    isHeading = type === 'heading_open';
    if (type !== 'fence' || !map || !isPython(info)) continue;
    const [from, to] = map;
    const options = optionLines(info, content);
    const own = content.split('\n').slice(options).join('\n');
    blocks.push({
      line: from + 1,
      codeLine: from + 2 + options,
      end: to,
      indent: /^\s*/.exec(lines[from] ?? '')?.[0] ?? '',
      info: info.trim(),
      code: typed(dedented(own)),
      raw: own.trimEnd(),
      heading,
    });
  }
  return blocks;
}

/** Whether a Markdown text has any fence at all. */
export function hasFences(text: string): boolean {
  return MARKDOWN.parse(text, {}).some(({type}) => type === 'fence');
}

/** A heading's words without marks for emphasis, code and links, and without its number. */
function plain(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`]/g, '')
    .replace(/^[\d.]+\s+/, '')
    .trim();
}

const FENCE = /^([ \t>]*)(`{3,}|~{3,})(.*)$/;

/**
 * Closing fences moved under their opening ones: a stray indentation would leave the block open, and the text after it
 * would be taken for code.
 */
function mendedFences(text: string): string {
  let open: {indent: string; marks: string} | undefined;
  return text
    .split('\n')
    .map(line => {
      const [, indent = '', marks = '', info = ''] = FENCE.exec(line) ?? [];
      if (marks === '') return line;
      if (open === undefined) {
        open = {indent, marks};
        return line;
      }
      if (!marks.startsWith(open.marks) || info.trim() !== '') return line;
      const closing = `${open.indent}${marks}`;
      open = undefined;
      return closing;
    })
    .join('\n');
}
