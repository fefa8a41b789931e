import {join} from 'node:path';
import {defineConfigWithTheme} from 'vitepress';
import {withClips} from '../../src/plugins/vitepress.ts';
import {CHAPTERS, type Chapter} from './chapters.ts';
import {FILMS, publicFolder} from './films.ts';
import {type SiteClip, siteClips} from './gallery.ts';
import {codeThemes, tokenSheet} from './tokens.ts';

/** What every page knows besides its own words. */
export interface SiteTheme {
  /** Where the films are, in the site's addresses. */
  readonly films: string;
  /** The titles of the gallery's chapters. */
  readonly chapters: readonly Chapter['title'][];
  readonly clips: readonly Omit<SiteClip, 'programs'>[];
}

const clips = await siteClips(join(publicFolder, FILMS));

const themeConfig: SiteTheme = {
  films: FILMS,
  chapters: CHAPTERS.map(({title}) => title),
  clips: clips.map(({id, chapter, texts}) => ({id, chapter, texts})),
};

export default withClips(
  defineConfigWithTheme<SiteTheme>({
    title: 'Onewaiter',
    base: process.env['ONEWAITER_DOCS_BASE'] ?? '/',
    cleanUrls: true,
    appearance: true,
    locales: {
      root: {
        label: '中文',
        lang: 'zh-CN',
        description: 'Python asyncio 的图解短片：画面来自真实的运行。',
      },
      en: {
        label: 'English',
        lang: 'en',
        description: "Short films of Python's asyncio, drawn from programs that really ran.",
      },
    },
    srcExclude: ['examples/**', 'public/**'],
    head: [
      [
        'link',
        {
          rel: 'icon',
          type: 'image/svg+xml',
          href: `${process.env['ONEWAITER_DOCS_BASE'] ?? '/'}mark.svg`,
        },
      ],
      ['style', {}, tokenSheet()],
    ],
    markdown: {theme: codeThemes()},
    themeConfig,
    vite: {publicDir: publicFolder, build: {chunkSizeWarningLimit: 2000}},
  }),
  {folder: FILMS},
);
