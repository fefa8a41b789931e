import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type MarkdownIt from 'markdown-it';
import {clipId} from '../script/auto/clip-id.ts';
import {relocated} from '../script/markdown/embeds.ts';
import {fenceInfo} from '../script/markdown/info.ts';
import type {Lang, ThemeName} from '../script/units.ts';
import {Complaint} from './complaint.ts';
import {versionName} from './version-name.ts';

export interface ClipOptions {
  /** The folder that `onewaiter render` wrote the films to. */
  readonly films: string;
  /** Where a page finds that folder: an address that ends in a slash. */
  readonly base: string;
  readonly lang?: Lang;
  readonly theme?: ThemeName;
}

type Token = ReturnType<MarkdownIt['parse']>[number];

/**
 * A plugin for markdown-it, and so for VitePress: a film stands under its ```python clip fence, and where the text says
 * `::: clip ID` up to `:::`. The films must have been rendered.
 *
 * ```ts
 * markdown: {config: md => md.use(markdownClips, {films: 'docs/public/clips', base: '/clips/'})}
 * ```
 */
export function markdownClips(md: MarkdownIt, options: ClipOptions): void {
  md.block.ruler.before('fence', 'clip', (state, startLine, endLine, silent) => {
    const lineAt = (line: number) =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
    const id = /^:::\s*clip\s+(\S+)\s*$/.exec(lineAt(startLine))?.[1];
    if (id === undefined) return false;
    if (silent) return true;
    let end = startLine + 1;
    while (end < endLine && lineAt(end).trim() !== ':::') end++;
    state.push('html_block', '', 0).content = filmHtml(clipId(id), options);
    state.line = Math.min(end + 1, endLine);
    return true;
  });
  md.core.ruler.push('clip', state => {
    let number = 0;
    state.tokens = state.tokens.flatMap(token => {
      if (token.type !== 'fence' || !/^(python|py|python3)\b/i.test(token.info)) return [token];
      const id = idOf(token.info, state.env, ++number);
      return id === undefined ? [token] : [token, htmlToken(state.Token, filmHtml(id, options))];
    });
  });
}

/** The clip's id as `onewaiter render` gives it, if the fence is marked as a clip. */
function idOf(info: string, env: {relativePath?: string}, number: number): string | undefined {
  const {clip, options} = fenceInfo(info);
  if (!clip) return undefined;
  const file = (env.relativePath ?? '').replace(/^.*\//, '').replace(/\.\w+$/, '');
  return clipId(options.id ?? `${file}-${number}`);
}

function htmlToken(
  kind: new (type: string, tag: string, nesting: 0) => Token,
  html: string,
): Token {
  const token = new kind('html_block', '', 0);
  token.content = html;
  return token;
}

function filmHtml(id: string, {films, base, lang = 'zh', theme = 'dark'}: ClipOptions): string {
  const file = join(films, `${versionName(id, lang, theme)}.html`);
  try {
    return relocated(readFileSync(file, 'utf8'), base);
  } catch (error) {
    const remedy = 'Render it first: onewaiter render LESSON.md, with --out for that folder.';
    throw new Complaint(`No film "${id}": there is no "${file}". ${remedy}`, {cause: error});
  }
}
