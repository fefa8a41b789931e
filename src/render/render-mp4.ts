import {mp4Encoder} from './encode/mp4.ts';
import type {FilmPage} from './film-page.ts';
import {writeWhole} from './output-file.ts';
import type {FilmFacts, FilmRequest} from './page-api.ts';
import {streamFilm} from './stream-film.ts';

export interface Mp4Job {
  readonly film: FilmRequest;
  readonly facts: FilmFacts;
  readonly file: string;
  readonly ffmpeg: string;
  readonly plain: boolean;
  /** Told how many frames are done. */
  readonly onFrames: (frames: number) => void;
}

/** Renders the film that is open in the page into one MP4 file. */
export function renderMp4(page: FilmPage, job: Mp4Job): Promise<void> {
  return writeWhole(job.file, async temporary => {
    const encoder = mp4Encoder(job.ffmpeg, job.film, temporary);
    let done = 0;
    try {
      const {width, height} = job.film;
      await streamFilm(
        page,
        {width, height, from: 0, to: job.facts.frames, plain: job.plain},
        async (picture, times) => {
          for (let n = 0; n < times; n++) {
            await encoder.write(picture);
            job.onFrames(++done);
          }
        },
      );
      await encoder.finish();
    } finally {
      encoder.kill();
    }
  });
}
