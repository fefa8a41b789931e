import {type Film, makeFilm} from '../script/film.ts';
import type {X264Settings} from './encode/x264.ts';
import {frameCount} from './film-frames.ts';
import type {FilmRequest} from './page-api.ts';
import {keyOf} from './piece-store.ts';
import {digestOf, type Segment, segmentsOf} from './segments.ts';
import type {Workshop} from './workshop.ts';

/** One film to render, cut into pieces that can be rendered anywhere, in any order. */
export interface FilmJob {
  readonly request: FilmRequest;
  readonly film: Film;
  readonly frames: number;
  readonly pieces: readonly Piece[];
}

/** Part of a film's video, or its poster. The same key, the same bytes. */
export type Piece =
  | {readonly kind: 'video'; readonly key: string; readonly segment: Segment}
  | {readonly kind: 'poster'; readonly key: string; readonly frame: number};

/** Names everything that decides a film's files: the same key, the same files. Making the film is not needed for it. */
export function filmKey(request: FilmRequest, workshop: Workshop, settings: X264Settings): string {
  return keyOf('film', workshop.page, workshop.browser, workshop.ffmpeg.version, settings, request);
}

export function filmJob(request: FilmRequest, workshop: Workshop, settings: X264Settings): FilmJob {
  const {clip, lang, theme, width, height, fps} = request;
  const film = makeFilm(clip, {lang});
  const look = [workshop.page, workshop.browser, lang, theme, width, height];
  const coding = [workshop.ffmpeg.version, settings, fps];
  const digest = (segment: Segment) => digestOf(film, segment, fps);
  const video = segmentsOf(film, fps).map(
    (segment): Piece => ({
      kind: 'video',
      key: keyOf('video', look, coding, digest(segment)),
      segment,
    }),
  );
  const frame = Math.min(Math.round(film.poster * fps), frameCount(film, fps) - 1);
  const key = keyOf('poster', look, digest({from: frame, to: frame + 1}));
  return {
    request,
    film,
    frames: frameCount(film, fps),
    pieces: [...video, {kind: 'poster', key, frame}],
  };
}

/** How many frames of the film's video a piece holds. */
export function framesOf(piece: Piece): number {
  return piece.kind === 'video' ? piece.segment.to - piece.segment.from : 0;
}
