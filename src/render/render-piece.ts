import {X264Segment, type X264Settings} from './encode/x264.ts';
import type {FilmJob, Part, Piece} from './film-job.ts';
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
  /** The parts that were asked for, in their order. */
  finish(): Promise<Uint8Array[]>;
  kill(): void;
}

/**
 * Draws a piece of a film, or only `parts` of it. Resolves when all is drawn: the next piece can be drawn while the encoder is at work on this
 * one. `onFrames` is told of frames as the encoder takes them.
 */
export function renderPiece(
  studio: Studio,
  job: FilmJob,
  piece: Piece,
  parts: readonly Part[],
  options: PieceOptions,
  onFrames: (frames: number) => void,
): Promise<DrawnPiece> {
  return studio.withFilm(job.request, async page => {
    if (piece.kind === 'video')
      return renderVideo(page, job, piece.segment, parts, options, onFrames);
    const png = await page.still(piece.frame);
    return {finish: async () => [png], kill: () => {}};
  });
}

async function renderVideo(
  page: FilmPage,
  {request}: FilmJob,
  segment: Segment,
  parts: readonly Part[],
  {ffmpeg, settings, plain}: PieceOptions,
  onFrames: (frames: number) => void,
): Promise<DrawnPiece> {
  const {width, height} = request;
  const encoders = parts.map(({band}) => new X264Segment(ffmpeg, request, settings, band));
  const kill = () => {
    for (const encoder of encoders) encoder.kill();
  };
  const captionsOnly = parts.every(({band}) => band !== undefined && band.top > 0);
  try {
    const stretch = {...segment, width, height, plain, captionsOnly};
    const {handedOn} = await streamFilm(page, stretch, async (picture, times) => {
      await Promise.all(encoders.map(encoder => encoder.add(picture, times)));
      onFrames(times);
    });
    const finish = async () => {
      await handedOn;
      return Promise.all(encoders.map(encoder => encoder.finish()));
    };
    return {finish, kill};
  } catch (error) {
    kill();
    throw error;
  }
}
