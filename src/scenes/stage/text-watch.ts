import type {TextMark} from '../../script/text-mark.ts';
import type {Colour} from './theme.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

let marks: TextMark[] | null = null;

/** Everything `paint` writes that is still to be seen when it is done: what is painted over later is not. */
export async function watchedTexts(paint: () => Promise<void>): Promise<TextMark[]> {
  marks = [];
  try {
    await paint();
    return marks;
  } finally {
    marks = null;
  }
}

/** Run `paint` without noting its texts. */
export function unwatched(paint: () => void): void {
  const before = marks;
  marks = null;
  paint();
  marks = before;
}

/** A text was drawn with its baseline at `x`, `y` in the context's own units. */
export function noteText(
  context: CanvasRenderingContext2D,
  text: string,
  at: {readonly x: number; readonly y: number; readonly width: number; readonly size: number},
  fill: Colour,
): void {
  if (!marks || text.trim() === '') return;
  const area = {x: at.x, y: at.y - at.size * 0.76, width: at.width, height: at.size * 0.94};
  const box = onStage(context, area);
  const scale = box.width / at.width;
  marks.push({text, ...box, size: at.size * scale, fill, alpha: context.globalAlpha});
}

/** An opaque area was painted: what it covers is gone. */
export function noteCover(context: CanvasRenderingContext2D, area: Area): void {
  if (!marks || context.globalAlpha < 0.95) return;
  const cover = onStage(context, area);
  marks = marks.filter(mark => sharedArea(mark, cover) < 0.6 * mark.width * mark.height);
}

/** From the units of a node to those of the stage, whatever the resolution. */
function onStage(context: CanvasRenderingContext2D, {x, y, width, height}: Area): Area {
  const {a, d, e, f} = context.getTransform();
  const scale = 1920 / context.canvas.width;
  return {
    x: (x * a + e) * scale,
    y: (y * d + f) * scale,
    width: width * a * scale,
    height: height * d * scale,
  };
}

export function sharedArea(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
