import {Complaint} from '../complaint.ts';

/** Holds a stream against what x264 writes when we ask it: another ffmpeg may have another encoder, or another x264. */
export function expectStream(what: string, holds: boolean): void {
  if (!holds) throw unexpectedStream(what);
}

/** The complaint that a stream is without `what` we count on. */
export function unexpectedStream(what: string): Complaint {
  return new Complaint(`This ffmpeg's H.264 stream lacks "${what}". Render with --encode-repeats.`);
}
