import type {ClipSource} from '../../script/clip.ts';
import type {Film} from '../../script/film.ts';
import type {FilmSeconds} from '../../script/units.ts';

/** A film in words, as Markdown: its programs, then what is said and when. */
export function transcript(film: Film, clip: ClipSource): string {
  const programs = clip.script.programs.map(({file}) => {
    const source = clip.programs[file] ?? '';
    return `\`${file}\`\n\n\`\`\`python\n${source.trimEnd()}\n\`\`\``;
  });
  const lines = film.beats.map(
    ({time, caption}) => `- **${clock(time)}** ${caption.replaceAll('\n', ' ')}`,
  );
  return `${[`# ${film.title}`, ...programs, lines.join('\n')].join('\n\n')}\n`;
}

/** `1:02` */
function clock(time: FilmSeconds): string {
  const seconds = Math.floor(time);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
