import type {RawData, WebSocket} from 'ws';
import {PageLost} from '../page-lost.ts';
import {applyTiles, readMessage} from './message.ts';
import {type Grid, i420Size} from './tiles.ts';

/** Takes pictures one after the other; the bytes may change once it has resolved. */
export type PictureSink = (picture: Uint8Array, times: number) => Promise<void>;

/** Puts the page's messages together into pictures and hands each on with the number of frames it is shown. */
export class FrameReceiver {
  private readonly grid: Grid;
  private readonly picture: Uint8Array;
  private readonly sink: PictureSink;
  private shownSince = 0;
  private expected = 0;

  public constructor(grid: Grid, sink: PictureSink) {
    this.grid = grid;
    this.picture = new Uint8Array(i420Size(grid));
    this.sink = sink;
  }

  /** Receives a whole stream, answering each message once it has been dealt with. */
  public receive(socket: WebSocket): Promise<void> {
    let work = Promise.resolve();
    return new Promise((done, fail) => {
      const silence = new Silence(longestSilence, () =>
        fail(new PageLost('The page fell silent.')),
      );
      socket.on('message', (data: RawData) => {
        silence.end();
        work = work
          .then(async () => {
            const last = await this.take(data as Buffer);
            socket.send('');
            if (last) done();
            else silence.begin();
          })
          .catch(fail);
      });
      socket.on('error', fail);
      socket.on('close', () => {
        silence.end();
        void work.then(() => fail(new PageLost('The page stopped sending frames.')));
      });
      silence.begin();
    });
  }

  private async take(data: Buffer): Promise<boolean> {
    const message = readMessage(data, this.grid);
    if (message.serial !== this.expected++) throw new Error('A message from the page was lost.');
    if (message.serial > 0) await this.sink(this.picture, message.frame - this.shownSince);
    this.shownSince = message.frame;
    applyTiles(this.picture, this.grid, message);
    return message.kind === 'end';
  }
}

/** Seconds. A frame takes milliseconds to draw, and what repeats takes less. */
const longestSilence = 60;

/** Tells when the page has had nothing to wait for, and has sent nothing, for too long. */
class Silence {
  private readonly seconds: number;
  private readonly tooLong: () => void;
  private timer: NodeJS.Timeout | undefined;

  public constructor(seconds: number, tooLong: () => void) {
    this.seconds = seconds;
    this.tooLong = tooLong;
  }

  public begin(): void {
    this.end();
    this.timer = setTimeout(this.tooLong, this.seconds * 1000);
  }

  public end(): void {
    clearTimeout(this.timer);
  }
}
