import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type MarkdownIt from 'markdown-it';
import {Complaint} from '../render/complaint.ts';
import {versionName} from '../render/version-name.ts';
import {clipId} from '../script/auto/clip-id.ts';
import {type ClipVersion, clipElement} from '../script/markdown/clip-element.ts';
import {fenceInfo} from '../script/markdown/info.ts';
import {LANGS, type Lang, THEME_NAMES, type ThemeName} from '../script/units.ts';

/** Where a site has its films, and how its pages show them. */
export interface ClipOptions {
  /** The folder that `onewaiter render` wrote the films to. */
  readonly films: string;
  /** Where a page finds that folder: an address that ends in a slash. */
  readonly base: string;
  /** The language of the pages, or of each page by its path. Chinese if it is left out. */
  readonly lang?: Lang | ((page: string) => Lang);
  /** The theme that is shown where no script runs. Dark if it is left out. */
  readonly theme?: ThemeName;
  /** Whether Vue compiles the page, as in VitePress. */
  readonly vue?: boolean;
}

type Token = ReturnType<MarkdownIt['parse']>[number];

/** What a site generator tells of the page; VitePress tells its path. */
interface PageEnv {
  readonly relativePath?: string;
}

/**
 * A plugin for markdown-it, and so for VitePress: a film stands under its ```python clip fence, and where the text says
 * `::: clip ID` up to `:::`. The films must have been rendered; of the versions that there are, the page shows the one in
 * its language, and `onewaiter-clip.js` the one in its theme.
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
    state.push('html_block', '', 0).content = filmHtml(clipId(id), state.env, options);
    state.line = Math.min(end + 1, endLine);
    return true;
  });
  md.core.ruler.push('clip', state => {
    let number = 0;
    state.tokens = state.tokens.flatMap(token => {
      if (token.type !== 'fence' || !/^(python|py|python3)\b/i.test(token.info)) return [token];
      const id = idOf(token.info, state.env, ++number);
      if (id === undefined) return [token];
      return [token, htmlToken(state.Token, filmHtml(id, state.env, options))];
    });
  });
}

/** The clip's id as `onewaiter render` gives it, if the fence is marked as a clip. */
function idOf(info: string, env: PageEnv, number: number): string | undefined {
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

function filmHtml(id: string, env: PageEnv, options: ClipOptions): string {
  const {films, base, lang: wished = 'zh', theme = 'dark'} = options;
  const lang = typeof wished === 'string' ? wished : wished(env.relativePath ?? '');
  const [own, ...others] = versionsOf(id, films, lang, theme);
  if (own) {
    const html = clipElement(id, [own, ...others], base);
    return options.vue === true ? asBindings(html) : html;
  }
  const remedy = 'Render it first: onewaiter render LESSON.md, with --out for that folder.';
  throw new Complaint(`No film "${id}" in "${films}". ${remedy}`);
}

/** Vue takes an address in an attribute for a file to bundle, and adds the site's base to it; one in a binding stays. */
function asBindings(html: string): string {
  return html
    .split('\n')
    .map(line =>
      /^\s*<(video|source)\b/.test(line)
        ? line.replaceAll(
            / (src|poster)="([^"]*)"/g,
            (_, name, address) => ` :${name}="'${address.replaceAll("'", '%27')}'"`,
          )
        : line,
    )
    .join('\n');
}

/** The films of a clip that have been rendered: those in this language first, of each language this theme first. */
function versionsOf(id: string, films: string, lang: Lang, theme: ThemeName): ClipVersion[] {
  const langs = LANGS.toSorted((a, b) => Number(b === lang) - Number(a === lang));
  const themes = THEME_NAMES.toSorted((a, b) => Number(b === theme) - Number(a === theme));
  return langs.flatMap(lang =>
    themes.flatMap(theme => {
      const file = join(films, `${versionName(id, lang, theme)}.html`);
      return existsSync(file) ? [{lang, theme, html: readFileSync(file, 'utf8')}] : [];
    }),
  );
}
