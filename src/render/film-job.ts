import {setImmediate as nextTurn} from 'node:timers/promises';
import {type Film, makeFilm} from '../script/film.ts';
import type {FilmSeconds} from '../script/units.ts';
import {Complaint} from './complaint.ts';
import type {X264Settings} from './encode/x264.ts';
import {frameCount, frameFrom} from './film-frames.ts';
import type {FilmRequest} from './page-api.ts';
import {keyOf} from './piece-store.ts';
import {digestOf, type Segment, segmentsOf} from './segments.ts';
import type {Workshop} from './workshop.ts';

/** One film to render, or a stretch of one, cut into pieces that can be rendered anywhere, in any order. */
export interface FilmJob {
  readonly request: FilmRequest;
  readonly film: Film;
  /** What of the film is rendered, in frames. */
  readonly range: Segment;
  readonly pieces: readonly Piece[];
}

/** Part of a film's video, or its poster. The same key, the same bytes. */
export type Piece =
  | {readonly kind: 'video'; readonly key: string; readonly segment: Segment}
  | {readonly kind: 'poster'; readonly key: string; readonly frame: number};

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

/** Gives way between pieces to whatever else is under way, such as a browser that starts. */
export async function filmJob(
  request: FilmRequest,
  workshop: Workshop,
  options: JobOptions,
): Promise<FilmJob> {
  const {clip, lang, theme, width, height, fps} = request;
  const film = makeFilm(clip, {lang});
  const range = rangeOf(film, fps, options.range);
  const look = [workshop.page, workshop.browser, lang, theme, width, height];
  const coding = [workshop.ffmpeg.version, options.settings, fps];
  const digest = (segment: Segment) => digestOf(film, segment, fps);
  const pieces: Piece[] = [];
  for (const segment of segmentsOf(film, fps, range)) {
    await nextTurn();
    pieces.push({kind: 'video', key: keyOf('video', look, coding, digest(segment)), segment});
  }
  const frame = posterFrame(film, fps, range);
  const key = keyOf('poster', look, digest({from: frame, to: frame + 1}));
  return {request, film, range, pieces: [...pieces, {kind: 'poster', key, frame}]};
}

function rangeOf(film: Film, fps: number, times: TimeRange | undefined): Segment {
  const frames = frameCount(film, fps);
  if (times === undefined) return {from: 0, to: frames};
  const [from, to] = times.map(time => Math.min(frameFrom(time, fps), frames));
  if (from === undefined || to === undefined || from >= to) {
    const length = film.duration.toFixed(1);
    throw new Complaint(
      `--range ${times.join(':')} holds nothing of "${film.id}", which is ${length} s long.`,
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
