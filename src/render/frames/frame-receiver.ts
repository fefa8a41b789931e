import type {RawData, WebSocket} from 'ws';
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
      socket.on('message', (data: RawData) => {
        work = work
          .then(async () => {
            const last = await this.take(data as Buffer);
            socket.send('');
            if (last) done();
          })
          .catch(fail);
      });
      socket.on('error', fail);
      socket.on(
        'close',
        () => void work.then(() => fail(new Error('The page stopped sending frames.'))),
      );
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
