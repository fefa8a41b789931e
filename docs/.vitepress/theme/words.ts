import {useData, withBase} from 'vitepress';
import {computed} from 'vue';
import type {Lang} from '../../../src/script/units.ts';
import type {SiteTheme} from '../config.ts';

/** The pages of the guide, in the order in which they are read. */
export const GUIDE = ['own', 'embedding', 'python', 'how', 'adding', 'machines'] as const;

const ZH = {
  skip: '跳到正文',
  clips: '图集',
  guide: '指南',
  toOther: 'English',
  toDark: '深色',
  toLight: '浅色',
  slogan: '一个服务员，许多桌',
  lead: '把你的 Python asyncio 程序变成一段短片：谁在运行，谁在排队，谁在等，时钟什么时候才走。画面不是画出来的，是程序运行的记录。',
  own: '拍自己的片段',
  watch: '看图集',
  before: '上一段',
  after: '下一段',
  lost: '没有这一页。',
  home: '回到首页',
  licence: 'MIT 许可。字体 IBM Plex 用 SIL OFL 1.1。',
  truth: '每一步都与 CPython 3.14 对照过。',
  titles: {
    own: '拍自己的片段',
    embedding: '放进网页',
    python: '支持的 Python',
    how: '怎样做到的',
    adding: '加一段，加一个视图',
    machines: '用许多机器渲染',
  },
} as const;

type Words = {
  readonly [K in keyof typeof ZH]: K extends 'titles'
    ? Readonly<Record<(typeof GUIDE)[number], string>>
    : string;
};

const EN: Words = {
  skip: 'Skip to content',
  clips: 'Gallery',
  guide: 'Guide',
  toOther: '中文',
  toDark: 'Dark',
  toLight: 'Light',
  slogan: 'One waiter, many tables',
  lead: 'Turn a Python asyncio program into a short film: who runs, who is in line, who waits, and when the clock moves. Nobody drew it: it is a record of the program as it ran.',
  own: 'Film your own snippet',
  watch: 'Watch the gallery',
  before: 'Before',
  after: 'Next',
  lost: 'There is no such page.',
  home: 'To the first page',
  licence: 'MIT licence. The typeface IBM Plex is under the SIL OFL 1.1.',
  truth: 'Every step is compared with CPython 3.14.',
  titles: {
    own: 'Film your own snippet',
    embedding: 'Put it into a page',
    python: 'Supported Python',
    how: 'How it works',
    adding: 'Add a clip, add a view',
    machines: 'Render on many machines',
  },
};

/** What a page needs to speak its own language. */
export function useWords() {
  const {lang: tag, page, theme} = useData<SiteTheme>();
  const lang = computed<Lang>(() => (tag.value.startsWith('zh') ? 'zh' : 'en'));
  const root = computed(() => (lang.value === 'zh' ? '/' : '/en/'));
  const path = computed(() =>
    page.value.relativePath.replace(/^en\//, '').replace(/(index)?\.md$/, ''),
  );
  return {
    lang,
    words: computed(() => (lang.value === 'zh' ? ZH : EN)),
    /** The address of a page in this language. */
    to: (page: string) => withBase(root.value + page),
    /** The name of this page, the same in every language; empty for the first. */
    path,
    /** This page in the other language. */
    other: computed(() => withBase((lang.value === 'zh' ? '/en/' : '/') + path.value)),
    chapters: computed(() =>
      theme.value.chapters
        .map((title, chapter) => ({
          title: title[lang.value],
          clips: theme.value.clips
            .filter(clip => clip.chapter === chapter)
            .map(({id, texts}) => ({id, ...texts[lang.value]})),
        }))
        .filter(({clips}) => clips.length > 0),
    ),
    poster: (id: string, isDark: boolean) =>
      withBase(`/${theme.value.films}/${id}.${lang.value}${isDark ? '' : '.light'}.png`),
  };
}
