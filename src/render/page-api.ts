import type {ClipSource} from '../script/clip.ts';
import type {OutlineMark, TextMark} from '../script/text-mark.ts';
import type {Lang, ThemeName} from '../script/units.ts';

/** Which film, and how it looks. */
export interface FilmRequest {
  readonly clip: ClipSource;
  readonly lang: Lang;
  readonly theme: ThemeName;
  /** Pixels; both even. The film itself is 1920 by 1080 and is scaled. */
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

/** Where the page finds the film that it is to open: a `FilmRequest` as JSON. */
export const FILM_ADDRESS = '/film.json';

/** Where it finds what happened in that film's programs, as `schedulesJson` has it: what is not there it runs itself. */
export const SCHEDULES_ADDRESS = '/schedules.json';

export interface StreamRequest {
  readonly socketUrl: string;
  /** First frame, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Draw and send every frame whole: the slow way that the fast one must equal. */
  readonly plain: boolean;
  /** Only the captions matter: a frame in which they repeat is neither drawn nor sent. */
  readonly captionsOnly: boolean;
}

/** A picture on a sheet. */
export interface SheetPicture {
  readonly frame: number;
  readonly label: string;
}

/** A text as a viewer sees it. */
export interface SeenText extends TextMark {
  /** Against the pixels around its letters, as WCAG counts it. */
  readonly contrast: number;
  /** Characters that no bundled face has. */
  readonly missing: string;
  /** The face it is set in, when that is not loaded; else nothing. */
  readonly unloaded: string;
}

/** The outline of a card as a viewer sees it. */
export interface SeenOutline extends OutlineMark {
  /** Against the ground beside it, as WCAG counts it. */
  readonly contrast: number;
}

/** What of one frame can be checked. */
export interface SeenFrame {
  /** In the order in which they were drawn. */
  readonly texts: readonly SeenText[];
  readonly outlines: readonly SeenOutline[];
}

/** What the page offers to Node, as `window.onewaiter`. */
export interface PageApi {
  /** Opens the film that lies at `FILM_ADDRESS` at its first frame; the one open before is forgotten. */
  open(): Promise<void>;
  /** Frame `frame` as a PNG in base64. */
  still(frame: number): Promise<string>;
  /** Several frames on one PNG in base64, each under its label. */
  sheet(pictures: readonly SheetPicture[]): Promise<string>;
  /** The texts and the outlines of a frame. */
  inspect(frame: number): Promise<SeenFrame>;
  /** Draws what `stream` would, but sends nothing; how long it took, in seconds of real time. */
  draw(from: number, to: number): Promise<number>;
  /** Resolves when the last frame has been acknowledged. */
  stream(request: StreamRequest): Promise<void>;
}
