import type {FilmBeat} from '../../script/film.ts';
import {makeFilm} from '../../script/make-film.ts';
import {LANGS} from '../../script/units.ts';
import type {FilmJob} from '../film-job.ts';
import {embed} from './embed.ts';
import {transcript} from './transcript.ts';
import {type Cue, webVtt} from './web-vtt.ts';

/** The text files that lie beside a film called `name`: their contents by file name. */
export function sidecars(job: FilmJob, name: string): Record<string, string> {
  const {clip, lang, width, height} = job.request;
  const film = {...job.film, beats: beatsIn(job)};
  const others = LANGS.filter(other => other !== lang);
  const captions = [
    {lang, file: `${name}.vtt`},
    ...others.map(lang => ({lang, file: `${name}.${lang}.vtt`})),
  ];
  const chapters = `${name}.chapters.vtt`;
  const tracks = captions.map(({lang, file}) => {
    const spoken = lang === job.request.lang ? job.film : makeFilm(clip, {lang});
    const words = new Map(spoken.beats.map(beat => [beat.name, beat.caption]));
    // The picture keeps its own times, whatever the language of the words under it.
    const cues = film.beats.map(({name, ...beat}): Cue => ({...beat, text: words.get(name) ?? ''}));
    return [file, webVtt(lang, cues)];
  });
  return {
    ...Object.fromEntries(tracks),
    [chapters]: webVtt(lang, chaptersOf(film.beats)),
    [`${name}.md`]: transcript(film, clip),
    [`${name}.html`]: embed(film, {name, width, height, captions, chapters}),
  };
}

/** A film's chapters are its beats, each named by what is said, on one line. */
export function chaptersOf(
  beats: readonly {time: number; until: number; caption: string}[],
): Cue[] {
  return beats.map(({time, until, caption}) => ({
    time,
    until,
    text: caption.replaceAll('\n', ' '),
  }));
}

/** The beats of what is rendered, in seconds from its start. */
export function beatsIn({film, range, request: {fps}}: FilmJob): FilmBeat[] {
  const [start, end] = [range.from / fps, range.to / fps];
  return film.beats
    .filter(({time, until}) => until > start && time < end)
    .map(({time, until, ...beat}) => ({
      ...beat,
      time: Math.max(time, start) - start,
      until: Math.min(until, end) - start,
    }));
}
