import type {RawData, WebSocket} from 'ws';
import {PageLost} from '../page-lost.ts';
import {Silence} from '../silence.ts';
import {readHeader} from './message.ts';
import type {Picture} from './picture.ts';

/** Takes pictures one after the other; the bytes may change once it has resolved. */
export type PictureSink = (picture: Uint8Array, times: number) => Promise<void>;

/** Puts the page's messages together into pictures and hands each on with the number of frames it is shown. */
export class FrameReceiver {
  private readonly picture: Picture;
  private readonly sink: PictureSink;
  private shownSince = 0;
  private expected = 0;

  public constructor(picture: Picture, sink: PictureSink) {
    this.picture = picture;
    this.sink = sink;
  }

  /** Receives a whole stream, answering each message once it has been dealt with. */
  public receive(socket: WebSocket): Promise<void> {
    let work = Promise.resolve();
    let queued = 0;
    return new Promise((done, fail) => {
      const silence = new Silence(longestSilence, () =>
        fail(new PageLost('The page fell silent.')),
      );
      socket.on('message', (data: RawData) => {
        silence.end();
        queued++;
        work = work
          .then(async () => {
            const last = await this.take(data as Buffer);
            socket.send('');
            if (last) done();
            // While something is still to be dealt with, it is we who keep the page waiting.
            else if (--queued === 0) silence.begin();
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
    const header = readHeader(data);
    if (header.serial !== this.expected++) throw new Error('A message from the page was lost.');
    if (header.serial > 0) await this.sink(this.picture.bytes, header.frame - this.shownSince);
    this.shownSince = header.frame;
    if (header.kind === 'end') return true;
    this.picture.apply(data, header);
    return false;
  }
}

/** Seconds. A frame takes milliseconds to draw, and what repeats takes less. */
const longestSilence = 60;
