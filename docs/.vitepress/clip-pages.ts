import {join} from 'node:path';
import type {Lang} from '../../src/script/units.ts';
import {FILMS, publicFolder} from './films.ts';
import {type SiteClip, siteClips} from './gallery.ts';

/** One page for each clip: its film, what it says in one sentence, and the program that ran. */
export async function clipPages(lang: Lang) {
  const clips = await siteClips(join(publicFolder, FILMS));
  return clips.map(clip => ({params: {clip: clip.id}, content: pageOf(clip, lang)}));
}

const WORDS = {
  zh: {ran: '运行的程序', again: '自己渲染这一段'},
  en: {ran: 'The program that ran', again: 'Render this one yourself'},
} as const;

function pageOf({id, texts, programs}: SiteClip, lang: Lang): string {
  const {title, takeaway} = texts[lang];
  const {ran, again} = WORDS[lang];
  const listings = programs.map(({file, source}) => `\`${file}\`\n\n${fenced('python', source)}`);
  const command = `npm run render ${id}`;
  return [
    `# ${title}`,
    takeaway,
    `::: clip ${id}\n:::`,
    ...(listings.length > 0 ? [`## ${ran}`, ...listings] : []),
    `## ${again}`,
    fenced('sh', lang === 'zh' ? command : `${command} -- --lang en`),
  ].join('\n\n');
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}
