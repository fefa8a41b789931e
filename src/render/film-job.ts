import type {Film} from '../script/film.ts';
import type {FilmSeconds} from '../script/units.ts';
import type {Band} from './bands.ts';
import type {X264Settings} from './encode/x264.ts';
import type {FilmRequest} from './page-api.ts';
import {keyOf} from './piece-store.ts';
import type {Segment} from './segments.ts';
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

/** How many frames of video a piece or a film holds. */
export function framesOf(part: Piece | FilmJob): number {
  if ('range' in part) return part.range.to - part.range.from;
  return part.kind === 'video' ? part.segment.to - part.segment.from : 0;
}
