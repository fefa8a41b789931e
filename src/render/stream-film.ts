import type {FilmPage} from './film-page.ts';
import {FrameReceiver, type PictureSink} from './frames/frame-receiver.ts';
import {PackedPicture, PlainPicture} from './frames/picture.ts';
import {gridOf} from './frames/tiles.ts';
import {PageLost} from './page-lost.ts';
import {unlessLate} from './within.ts';

export interface StreamOptions {
  readonly width: number;
  readonly height: number;
  /** First frame, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Draw and send every frame whole. */
  readonly plain: boolean;
  /** Draw only frames in which the captions change. */
  readonly captionsOnly?: boolean;
}

/** A stretch that is drawn, though `sink` may still be at work on its pictures. */
export interface Streamed {
  /** Resolves when `sink` has taken the last picture. */
  readonly handedOn: Promise<void>;
}

/**
 * Draws a stretch of the film that is open in the page and hands each of its pictures to `sink`, in order. Resolves when
 * the page is free for another.
 */
export async function streamFilm(
  page: FilmPage,
  options: StreamOptions,
  sink: PictureSink,
): Promise<Streamed> {
  const grid = gridOf(options.width, options.height);
  const picture = options.plain ? new PlainPicture(grid) : new PackedPicture(grid);
  const receiver = new FrameReceiver(picture, sink);
  const connected = unlessLate(60, page.server.nextSocket(), silent);
  const reception = connected.then(socket => receiver.receive(socket));
  const arrived = reception.then(({arrived}) => arrived);
  const handedOn = reception.then(({handedOn}) => handedOn);
  // Heard by whoever waits for it; when the stretch is not even drawn, nobody does.
  handedOn.catch(() => {});
  const streamed = page.stream({captionsOnly: false, ...options});
  // Whoever fails first ends both. A page can stop after its last picture and before it says that it is done.
  await Promise.race([
    Promise.all([arrived, streamed]),
    arrived.then(() => unlessLate(60, streamed, silent)),
  ]);
  return {handedOn};
}

const silent = () => new PageLost('The page fell silent.');
