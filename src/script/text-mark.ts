/** A text as it was drawn: its box from cap height to descender, in pixels of the 1920x1080 stage. */
export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the letters' em. */
  readonly size: number;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly alpha: number;
}
