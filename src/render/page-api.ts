import type {ClipSource} from '../script/clip.ts';
import type {FilmSeconds} from '../script/units.ts';

/** Which film, and how it looks. */
export interface FilmRequest {
  readonly clip: ClipSource;
  readonly lang: string;
  readonly theme: string;
  /** Pixels; both even. The film itself is 1920 by 1080 and is scaled. */
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

/** What Node must know of a film that is open in the page. */
export interface FilmFacts {
  readonly title: string;
  readonly duration: FilmSeconds;
  readonly frames: number;
  readonly beats: readonly {
    readonly name: string;
    readonly time: FilmSeconds;
    readonly until: FilmSeconds;
    readonly rest: FilmSeconds;
  }[];
  readonly poster: FilmSeconds;
}

export interface StreamRequest {
  readonly socketUrl: string;
  /** First frame, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Draw and send every frame whole: the slow way that the fast one must equal. */
  readonly plain: boolean;
}

/** What the page offers to Node, as `window.onewaiter`. */
export interface PageApi {
  open(request: FilmRequest): Promise<FilmFacts>;
  /** Frame `frame` as a PNG in base64. */
  still(frame: number): Promise<string>;
  /** Resolves when the last frame has been acknowledged. */
  stream(request: StreamRequest): Promise<void>;
}
