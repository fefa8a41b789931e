import type {Area, OutlineMark, TextMark} from '../../script/text-mark.ts';
import type {Colour} from './theme.ts';

/** What of a picture can be checked. */
export interface Watched {
  texts: TextMark[];
  outlines: OutlineMark[];
  /** What texts may stand in. */
  boxes: Area[];
}

let watched: Watched | null = null;

/** Everything `paint` writes and outlines that is still to be seen when it is done: what is painted over later is not. */
export async function watchedPicture(paint: () => Promise<void>): Promise<Watched> {
  const picture: Watched = {texts: [], outlines: [], boxes: []};
  watched = picture;
  try {
    await paint();
    return picture;
  } finally {
    watched = null;
  }
}

/** Run `paint` without noting its texts. */
export function unwatched(paint: () => void): void {
  const before = watched;
  watched = null;
  paint();
  watched = before;
}

/** A text was drawn with its baseline at `x`, `y` in the context's own units. */
export function noteText(
  context: CanvasRenderingContext2D,
  text: string,
  at: {readonly x: number; readonly y: number; readonly width: number; readonly size: number},
  {fill, font}: {readonly fill: Colour; readonly font: string},
): void {
  if (!watched || text.trim() === '') return;
  const area = {x: at.x, y: at.y - at.size * 0.76, width: at.width, height: at.size * 0.94};
  const box = onStage(context, area);
  const scale = box.width / at.width;
  const container = containerOf(box, watched.boxes);
  watched.texts.push({
    text,
    ...box,
    ...(container && {container}),
    size: at.size * scale,
    fill,
    font,
    alpha: context.globalAlpha,
  });
}

/** An opaque area was painted: what it covers is gone. */
export function noteCover(context: CanvasRenderingContext2D, area: Area): void {
  if (!watched || context.globalAlpha < 0.95) return;
  const cover = onStage(context, area);
  watched.texts = watched.texts.filter(text => !isCovered(text, cover));
  watched.outlines = watched.outlines.filter(outline => !isCovered(outline, cover));
  watched.boxes = watched.boxes.filter(box => !isCovered(box, cover));
}

/** A box was painted, in which a text may stand. */
export function noteBox(context: CanvasRenderingContext2D, area: Area): void {
  if (watched && context.globalAlpha > 0.5) watched.boxes.push(onStage(context, area));
}

/** The outline of a card was painted. */
export function noteOutline(context: CanvasRenderingContext2D, area: Area, colour: Colour): void {
  watched?.outlines.push({...onStage(context, area), colour, alpha: context.globalAlpha});
}

/** What is narrower is a bar, a block or a bookmark, in which no text is meant to fit. */
const NARROWEST = 120;

/** A text stands in the box that was painted last of those in which it begins. */
function containerOf(text: Area, boxes: readonly Area[]): Area | undefined {
  const begin = {x: text.x + 2, y: text.y + text.height / 2};
  return boxes.findLast(
    box =>
      begin.x >= box.x &&
      begin.x <= box.x + box.width &&
      begin.y >= box.y &&
      begin.y <= box.y + box.height &&
      box.height >= text.height &&
      box.width >= NARROWEST,
  );
}

function isCovered(seen: Area, cover: Area): boolean {
  return sharedArea(seen, cover) >= 0.6 * seen.width * seen.height;
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

function sharedArea(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
