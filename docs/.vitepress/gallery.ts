import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadClip} from '../../src/render/clips.ts';
import {LANGS, type Lang} from '../../src/script/units.ts';
import {CHAPTERS} from './chapters.ts';

/** A clip as the site speaks of it. */
export interface SiteClip {
  readonly id: string;
  readonly chapter: number;
  readonly texts: Readonly<Record<Lang, SiteClipTexts>>;
  readonly programs: readonly {readonly file: string; readonly source: string}[];
}

export interface SiteClipTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What a viewer leaves with. */
  readonly takeaway: string;
  /** The film's length, such as `0:43`. */
  readonly length: string;
}

/** The clips of all chapters whose films are in the folder. */
export async function siteClips(films: string): Promise<SiteClip[]> {
  const listed = CHAPTERS.flatMap(({clips}, chapter) => clips.map(id => ({id, chapter})));
  const rendered = listed.filter(({id}) => existsSync(join(films, `${id}.zh.vtt`)));
  return Promise.all(rendered.map(({id, chapter}) => siteClip(id, chapter, films)));
}

async function siteClip(id: string, chapter: number, films: string): Promise<SiteClip> {
  const {programs, script} = await loadClip(id);
  const texts = LANGS.map(lang => {
    const {title, subtitle, takeaway} = script.texts[lang];
    const said = plain(takeaway.join(lang === 'zh' ? '' : ' '));
    return [lang, {title, subtitle, takeaway: said, length: lengthOf(id, lang, films)}];
  });
  const shown = script.programs.map(({file}) => ({file, source: programs[file] ?? ''}));
  return {
    id,
    chapter,
    texts: Object.fromEntries(texts) as SiteClip['texts'],
    // What is not Python is described in the script, and has no source here.
    programs: shown.filter(({source}) => source !== ''),
  };
}

/** Words without the marks that colour names. */
function plain(text: string): string {
  return text.replaceAll(/[{}`]/g, '');
}

/** When the last caption ends. */
function lengthOf(id: string, lang: Lang, films: string): string {
  const captions = readFileSync(join(films, `${id}.${lang}.vtt`), 'utf8');
  const last = [...captions.matchAll(/--> \d\d:0?(\d+:\d\d)/g)].at(-1);
  return last?.[1] ?? '';
}
