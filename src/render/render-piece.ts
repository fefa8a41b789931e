import {X264Segment, type X264Settings} from './encode/x264.ts';
import type {FilmJob, Piece} from './film-job.ts';
import type {FilmPage} from './film-page.ts';
import type {Segment} from './segments.ts';
import {streamFilm} from './stream-film.ts';
import type {Studio} from './studio.ts';

export interface PieceOptions {
  readonly ffmpeg: string;
  readonly settings: X264Settings;
  /** Draw and send every frame whole. */
  readonly plain: boolean;
}

/** A piece that is drawn, though the encoder may have most of it before it. */
export interface DrawnPiece {
  finish(): Promise<Uint8Array>;
  kill(): void;
}

/**
 * Draws a piece of a film. Resolves when all is drawn: the next piece can be drawn while the encoder is at work on this
 * one. `onFrames` is told of frames as the encoder takes them.
 */
export function renderPiece(
  studio: Studio,
  job: FilmJob,
  piece: Piece,
  options: PieceOptions,
  onFrames: (frames: number) => void,
): Promise<DrawnPiece> {
  return studio.withFilm(job.request, async page => {
    if (piece.kind === 'video') return renderVideo(page, job, piece.segment, options, onFrames);
    const png = await page.still(piece.frame);
    return {finish: async () => png, kill: () => {}};
  });
}

async function renderVideo(
  page: FilmPage,
  {request}: FilmJob,
  segment: Segment,
  {ffmpeg, settings, plain}: PieceOptions,
  onFrames: (frames: number) => void,
): Promise<DrawnPiece> {
  const {width, height} = request;
  const encoder = new X264Segment(ffmpeg, request, settings);
  const kill = () => encoder.kill();
  try {
    const stretch = {...segment, width, height, plain};
    const {handedOn} = await streamFilm(page, stretch, async (picture, times) => {
      await encoder.add(picture, times);
      onFrames(times);
    });
    return {finish: () => handedOn.then(() => encoder.finish()), kill};
  } catch (error) {
    kill();
    throw error;
  }
}
