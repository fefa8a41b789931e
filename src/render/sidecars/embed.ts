import type {Film} from '../../script/film.ts';
import type {Lang} from '../../script/units.ts';

export interface EmbedFiles {
  /** Name of the film's files without their endings. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Captions by language, the film's own first. */
  readonly captions: readonly {readonly lang: Lang; readonly file: string}[];
  readonly chapters: string;
}

const LABELS: Readonly<Record<Lang, string>> = {zh: '中文', en: 'English'};

/** What the film says is there to be read. */
const WORDS: Readonly<Record<Lang, string>> = {zh: '文字稿', en: 'Transcript'};

/** HTML that shows the film in a page: it starts only when asked to, and has its words as text. */
export function embed(film: Film, {name, width, height, captions, chapters}: EmbedFiles): string {
  const tracks = captions.map(
    ({lang, file}) =>
      `  <track kind="captions" srclang="${lang}" label="${LABELS[lang]}" src="${file}">`,
  );
  const said = film.beats.map(({caption}) => `    <li>${escaped(caption)}</li>`);
  return `<figure>
<video controls playsinline preload="metadata" aria-label="${quoted(film.title)}" width="${width}" height="${height}" poster="${name}.png">
  <source src="${name}.mp4" type="video/mp4">
${tracks.join('\n')}
  <track kind="chapters" srclang="${film.lang}" src="${chapters}">
</video>
<figcaption>
<details lang="${film.lang}" data-title="${quoted(film.title)}"><summary>${WORDS[film.lang]}</summary>
  <ol>
${said.join('\n')}
  </ol>
</details>
</figcaption>
</figure>
`;
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', ' ');
}
