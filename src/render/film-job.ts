import type {Film} from '../script/film.ts';
import {makeFilm} from '../script/make-film.ts';
import type {FilmSeconds} from '../script/units.ts';
import {type Band, bandsOf} from './bands.ts';
import {Complaint} from './complaint.ts';
import {type Digests, digestsOf} from './digests.ts';
import type {X264Settings} from './encode/x264.ts';
import {frameCount, frameFrom} from './film-frames.ts';
import {recallSchedules} from './kept-schedules.ts';
import type {FilmRequest} from './page-api.ts';
import {keyOf} from './piece-store.ts';
import {type Segment, segmentsOf} from './segments.ts';
import type {Workshop} from './workshop.ts';

/** One film to render, or a stretch of one, cut into pieces that can be rendered anywhere, in any order. */
export interface FilmJob {
  readonly request: FilmRequest;
  readonly film: Film;
  /** What of the film is rendered, in frames. */
  readonly range: Segment;
  readonly pieces: readonly Piece[];
}

/** Part of a film's video, or its poster. */
export type Piece =
  | {readonly kind: 'video'; readonly segment: Segment; readonly parts: readonly Part[]}
  | {readonly kind: 'poster'; readonly frame: number; readonly parts: readonly Part[]};

/** What of a piece is kept by itself: all of it, or of a video one band. The same key, the same bytes. */
export interface Part {
  readonly key: string;
  readonly band?: Band;
}

/** Seconds of a film: from the first to before the last. */
export type TimeRange = readonly [from: FilmSeconds, to: FilmSeconds];

export interface JobOptions {
  readonly settings: X264Settings;
  readonly range?: TimeRange | undefined;
}

/** Names everything that decides a film's files: the same key, the same files. Making the film is not needed for it. */
export function filmKey(request: FilmRequest, workshop: Workshop, options: JobOptions): string {
  return keyOf('film', workshop.page, workshop.browser, workshop.ffmpeg.version, options, request);
}

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

/** How many frames of video a piece or a film holds. */
export function framesOf(part: Piece | FilmJob): number {
  if ('range' in part) return part.range.to - part.range.from;
  return part.kind === 'video' ? part.segment.to - part.segment.from : 0;
}
