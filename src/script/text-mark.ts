/** A part of the 1920x1080 stage, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outline that says how a card's task is. */
export interface OutlineMark extends Area {
  /** `#RRGGBB`. */
  readonly colour: string;
  readonly alpha: number;
}

/** A text as it was drawn: its box from cap height to descender, in pixels of the 1920x1080 stage. */
export interface TextMark extends Area {
  readonly text: string;
  /** The box in which it begins; a text that stands on the ground has none. */
  readonly container?: Area;
  /** As CSS has it. */
  readonly font: string;
  /** Height of the letters' em. */
  readonly size: number;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly alpha: number;
}
