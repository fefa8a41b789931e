import type {FilmSeconds} from '../../script/units.ts';

/** Something said, or a chapter, for a stretch of film. */
export interface Cue {
  readonly time: FilmSeconds;
  readonly until: FilmSeconds;
  readonly text: string;
}

/** Captions or chapters in the form browsers read (WebVTT). */
export function webVtt(lang: string, cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({time, until, text}) => `${stamp(time)} --> ${stamp(until)}\n${escaped(text)}\n`,
  );
  return `WEBVTT\nLanguage: ${lang}\n\n${blocks.join('\n')}`;
}

/** `00:01:02.500` */
function stamp(time: FilmSeconds): string {
  const milliseconds = Math.round(time * 1000);
  const parts = [3_600_000, 60_000, 1000].map(unit => Math.floor(milliseconds / unit));
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  const clock = [hours, minutes % 60, seconds % 60]
    .map(part => String(part).padStart(2, '0'))
    .join(':');
  return `${clock}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

/** An empty line would end the cue. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\n\s*\n/g, '\n');
}
