import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin, UserConfig} from 'vitepress';
import type {Lang} from '../script/units.ts';
import {type ClipOptions, markdownClips} from './markdown-it.ts';

export interface SiteClips extends Pick<ClipOptions, 'theme'> {
  /** The folder of the films inside the site's `public` folder; `clips` if it is left out. */
  readonly folder?: string;
}

/** The element that chooses among a clip's versions, as a site serves it. */
const ELEMENT = {
  name: 'onewaiter-clip',
  script: 'onewaiter-clip.js',
  file: fileURLToPath(new URL('../element/onewaiter-clip.js', import.meta.url)),
} as const;

/**
 * A VitePress configuration whose pages show clips: under every ```python clip fence, and wherever the text says
 * `::: clip ID` up to `:::`, in the page's language and theme. The films must have been rendered into the folder.
 *
 * ```ts
 * // .vitepress/config.mjs
 * export default withClips({title: 'asyncio, seen', lang: 'en'});
 * ```
 *
 * @param config what `defineConfig` would get
 */
export function withClips(
  config: UserConfig,
  {folder = 'clips', theme}: SiteClips = {},
): UserConfig {
  const base = config.base ?? '/';
  const options = {
    films: join(config.srcDir ?? '', 'public', folder),
    base: `${base}${folder}/`,
    lang: (page: string) => langOf(page, config),
    vue: true,
    ...(theme && {theme}),
  };
  const {template} = config.vue ?? {};
  const isCustomElement = (tag: string) =>
    tag === ELEMENT.name || template?.compilerOptions?.isCustomElement?.(tag) === true;
  return {
    ...config,
    // The transcripts beside the films are Markdown, and no pages.
    srcExclude: [...(config.srcExclude ?? []), 'public/**'],
    head: [...(config.head ?? []), ['script', {type: 'module', src: base + ELEMENT.script}]],
    markdown: {
      ...config.markdown,
      config: async md => {
        await config.markdown?.config?.(md);
        // VitePress has a copy of the types of its own.
        markdownClips(md as never, options);
      },
    },
    vue: {
      ...config.vue,
      template: {...template, compilerOptions: {...template?.compilerOptions, isCustomElement}},
    },
    vite: {
      ...config.vite,
      plugins: [
        ...(config.vite?.plugins ?? []),
        servesElement(base, publicFolder => {
          options.films = join(publicFolder, folder);
        }),
      ],
    },
  };
}

/** Serves the element's script at the site's root, and adds it to what is built. */
function servesElement(base: string, onFolder: (publicFolder: string) => void): Plugin {
  const source = () => readFileSync(ELEMENT.file, 'utf8');
  return {
    name: 'onewaiter',
    configResolved: ({publicDir}) => onFolder(publicDir),
    configureServer({middlewares}) {
      middlewares.use(base + ELEMENT.script, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(source());
      });
    },
    generateBundle() {
      this.emitFile({type: 'asset', fileName: ELEMENT.script, source: source()});
    },
  };
}

/** Chinese or, for every other language, English. */
function langOf(page: string, {lang, locales = {}}: UserConfig): Lang {
  const own = Object.keys(locales).find(key => page.startsWith(`${key}/`)) ?? 'root';
  return (locales[own]?.lang ?? lang ?? 'en').startsWith('zh') ? 'zh' : 'en';
}
