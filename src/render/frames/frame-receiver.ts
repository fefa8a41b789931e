import type {RawData, WebSocket} from 'ws';
import {PageLost} from '../page-lost.ts';
import {Silence} from '../silence.ts';
import {type Header, readHeader} from './message.ts';
import type {Picture, Shown} from './picture.ts';

/** Takes pictures one after the other; they change once it has resolved. */
export type PictureSink = (picture: Shown, times: number) => Promise<void>;

/** How far a stream has come. */
export interface Reception {
  /** Resolves when all messages are here: from then on the page is free. */
  readonly arrived: Promise<void>;
  /** Resolves when the last picture has been handed on. */
  readonly handedOn: Promise<void>;
}

/** Puts the page's messages together into pictures and hands each on with the number of frames it is shown. */
export class FrameReceiver {
  private readonly picture: Picture;
  private readonly sink: PictureSink;
  private expected = 0;
  private shownSince = 0;
  /** Bytes of messages that have arrived and not been dealt with. */
  private waiting = 0;
  private unanswered = 0;
  private work = Promise.resolve();

  public constructor(picture: Picture, sink: PictureSink) {
    this.picture = picture;
    this.sink = sink;
  }

  /** Receives a whole stream. The page may be far ahead of whoever takes the pictures. */
  public receive(socket: WebSocket): Reception {
    const arrived = new Promise<void>((done, fail) => {
      const silence = new Silence(LONGEST_SILENCE, () =>
        fail(new PageLost('The page fell silent.')),
      );
      socket.on('message', (data: RawData) => {
        silence.end();
        const answer = () => this.answer(socket, silence);
        this.accept(data as Buffer, answer).then(last => last && done(), fail);
        this.work.catch(fail);
        answer();
      });
      socket.on('error', fail);
      socket.on('close', () => {
        silence.end();
        fail(new PageLost('The page stopped sending frames.'));
      });
      silence.begin();
    });
    return {arrived, handedOn: arrived.then(() => this.work)};
  }

  /** Puts a message behind those that wait; was it the last? */
  private async accept(data: Buffer, answer: () => void): Promise<boolean> {
    const header = readHeader(data);
    if (header.serial !== this.expected++) throw new Error('A message from the page was lost.');
    this.unanswered++;
    this.waiting += data.length;
    this.work = this.work
      .then(() => this.take(data, header))
      .then(() => {
        this.waiting -= data.length;
        answer();
      });
    return header.kind === 'end';
  }

  /** Tells the page that it may go on, while there is room for what it sends. */
  private answer(socket: WebSocket, silence: Silence): void {
    for (; this.unanswered > 0 && this.waiting < ROOM; this.unanswered--) socket.send('');
    // While a message is unanswered, it is we who keep the page waiting.
    if (this.unanswered === 0 && socket.readyState === socket.OPEN) silence.begin();
  }

  private async take(data: Buffer, header: Header): Promise<void> {
    if (header.serial > 0) await this.sink(this.picture, header.frame - this.shownSince);
    this.shownSince = header.frame;
    if (header.kind === 'picture') this.picture.apply(data, header);
  }
}

/** Seconds. A frame takes milliseconds to draw, and what repeats takes less. */
const LONGEST_SILENCE = 60;

/** Bytes. Most messages have some fifty thousand, so that a whole piece of film finds room. */
const ROOM = 64e6;
