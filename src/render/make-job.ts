import type {Film} from '../script/film.ts';
import {makeFilm} from '../script/make-film.ts';
import {bandsOf} from './bands.ts';
import {Complaint} from './complaint.ts';
import {type Digests, digestsOf} from './digests.ts';
import {frameCount, frameFrom} from './film-frames.ts';
import type {FilmJob, JobOptions, Part, Piece, TimeRange} from './film-job.ts';
import {recallSchedules} from './kept-schedules.ts';
import type {FilmRequest} from './page-api.ts';
import {keyOf} from './piece-store.ts';
import {type Segment, segmentsOf} from './segments.ts';
import type {Workshop} from './workshop.ts';

/** Cuts a film into pieces and finds out what each of them shows, which takes some tenths of a second. */
export async function filmJob(
  request: FilmRequest,
  workshop: Workshop,
  options: JobOptions,
): Promise<FilmJob> {
  const {clip, lang, theme, width, height, fps} = request;
  await recallSchedules(clip);
  const film = makeFilm(clip, {lang});
  const range = rangeOf(film, fps, options.range);
  const look = [workshop.page, workshop.browser, lang, theme, width, height];
  const coding = [workshop.ffmpeg.version, options.settings, fps];
  // Where we do not write into the encoder's stream, we do not put two together either.
  const bands = options.settings.encodeRepeats ? undefined : bandsOf(height);
  const pieces: Piece[] = [];
  for (const segment of segmentsOf(film, fps, range)) {
    const digests = await digestsOf(film, segment, fps);
    const parts = partsOf(digests, bands, (...what) => keyOf('video', look, coding, ...what));
    pieces.push({kind: 'video', segment, parts});
  }
  const frame = posterFrame(film, fps, range);
  const key = keyOf('poster', look, await digestsOf(film, {from: frame, to: frame + 1}, fps));
  return {request, film, range, pieces: [...pieces, {kind: 'poster', frame, parts: [{key}]}]};
}

function partsOf(
  {stage, captions, inScene}: Digests,
  bands: ReturnType<typeof bandsOf>,
  key: (...what: readonly string[]) => string,
): Part[] {
  if (bands === undefined || !inScene) return [{key: key(stage, captions)}];
  const [above, below] = bands;
  return [
    {key: key('stage', stage), band: above},
    {key: key('captions', captions), band: below},
  ];
}

function rangeOf(film: Film, fps: number, times: TimeRange | undefined): Segment {
  const frames = frameCount(film, fps);
  if (times === undefined) return {from: 0, to: frames};
  const [from, to] = times.map(time => Math.min(frameFrom(time, fps), frames));
  if (from === undefined || to === undefined || from >= to) {
    const length = film.duration.toFixed(1);
    throw new Complaint(
      `--range ${times.join(':')} holds nothing of "${film.id}", which is ${length} s long. Name two times within it.`,
    );
  }
  return {from, to};
}

function posterFrame(film: Film, fps: number, {from, to}: Segment): number {
  const poster = Math.round(film.poster * fps);
  return poster >= from && poster < to ? poster : Math.floor((from + to) / 2);
}
