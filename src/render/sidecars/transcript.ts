import type {ClipSource} from '../../script/clip.ts';
import type {Film} from '../../script/film.ts';
import type {FilmSeconds} from '../../script/units.ts';

/** A film in words, as Markdown: its programs, then what is said and when. */
export function transcript(film: Film, clip: ClipSource): string {
  const programs = clip.script.programs.map(({file}) => {
    const source = clip.programs[file] ?? '';
    const fence = fenceAround(source);
    return `\`${file.replaceAll('`', "'")}\`\n\n${fence}python\n${source.trimEnd()}\n${fence}`;
  });
  const lines = film.beats.map(({time, caption}) => `- **${clock(time)}** ${plain(caption)}`);
  return `${[`# ${plain(film.title)}`, ...programs, lines.join('\n')].join('\n\n')}\n`;
}

/** Text that stays text in Markdown, on one line. */
function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', ' ');
}

/** A fence longer than any run of backticks in the code. */
function fenceAround(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(run => run.length));
  return '`'.repeat(longest + 1);
}

/** `1:02` */
function clock(time: FilmSeconds): string {
  const seconds = Math.floor(time);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
