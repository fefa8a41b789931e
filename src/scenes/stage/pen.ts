import type {Hue} from '../../script/cast.ts';
import type {Point} from '../../script/units.ts';
import {chooseFont, fontOf, setText, type TextStyle} from './text-setting.ts';
import {noteBox, noteCover, noteOutline, noteText, unwatched} from './text-watch.ts';
import {type Colour, mix, type Theme} from './theme.ts';

/** A line: its width and the lengths of its dashes are pixels. */
export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: CanvasLineCap;
}

export interface BoxStyle {
  readonly radius?: number;
  readonly fill?: Colour | undefined;
  readonly stroke?: Stroke | undefined;
}

/** A part of the stage, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws on the stage in its own units: pixels at 1920x1080 from the top left, text by its baseline. Everything is
 * painted directly; Motion Canvas's own text and layout nodes go through the DOM, which costs more than the drawing.
 */
export class Pen {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;

  constructor(context: CanvasRenderingContext2D, theme: Theme) {
    this.context = context;
    this.theme = theme;
  }

  hue(hue: Hue): Colour {
    return this.theme.hues[hue];
  }

  /** A hue laid thinly over a ground. */
  tint(hue: Hue, share: number, ground: Colour = this.theme.bg): Colour {
    return mix(ground, this.hue(hue), share);
  }

  /** Paint with everything `alpha` as opaque; nothing at all when it cannot be seen. */
  faded(alpha: number, paint: () => void): void {
    if (alpha <= 0) return;
    const {context} = this;
    const before = context.globalAlpha;
    context.globalAlpha = before * Math.min(1, alpha);
    paint();
    context.globalAlpha = before;
  }

  text(words: string, at: Point, style: TextStyle): void {
    const {context} = this;
    const {align = 'left'} = style;
    const {width, inked, parts} = setText(context, words, style);
    const left = at.x - width * {left: 0, center: 0.5, right: 1}[align];
    const fill = style.fill ?? this.theme.text;
    const place = {x: left, y: at.y, width: inked, size: style.size};
    noteText(context, words, place, {fill, font: fontOf(style)});
    chooseFont(context, style);
    context.fillStyle = fill;
    for (const part of parts) context.fillText(part.text, left + part.x, at.y);
  }

  /** Paint what is being replaced: it is seen through what comes, but no longer to be read. */
  leaving(paint: () => void): void {
    unwatched(paint);
  }

  /** From the left edge of `text` to where the next text starts, if there is one. */
  advance(text: string, style: TextStyle, goesOn: boolean): number {
    const {width, inked} = setText(this.context, text, style);
    return goesOn ? inked : width;
  }

  width(text: string, style: TextStyle): number {
    return setText(this.context, text, style).width;
  }

  /** A style in which a text keeps to its room: smaller, if it has to be. */
  within<S extends TextStyle>(room: number, text: string, style: S): S {
    const width = this.width(text, style);
    return width > room ? {...style, size: (style.size * room) / width} : style;
  }

  /** As much of a text as there is room for, and a sign that there is more. */
  cut(text: string, room: number, style: TextStyle): string {
    const letters = [...text];
    const shown = () => `${letters.join('').trimEnd()}…`;
    while (letters.length > 0 && this.width(shown(), style) > room) letters.pop();
    return shown();
  }

  box(area: Box, {radius = 0, fill, stroke}: BoxStyle): void {
    const {x, y, width, height} = area;
    if (width <= 0 || height <= 0) return;
    const {context} = this;
    if (fill) noteCover(context, area);
    noteBox(context, area);
    context.beginPath();
    context.roundRect(x, y, width, height, radius);
    this.ink(fill, stroke);
  }

  /** A box whose outline says how a task is: it has to stand out from the ground. */
  stateBox(area: Box, style: BoxStyle & {readonly stroke: Stroke}): void {
    this.box(area, style);
    noteOutline(this.context, area, style.stroke.colour);
  }

  circle(at: Point, radius: number, {fill, stroke}: BoxStyle): void {
    this.context.beginPath();
    this.context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    this.ink(fill, stroke);
  }

  line(from: Point, to: Point, stroke: Stroke): void {
    this.polyline([from, to], stroke);
  }

  /** A line through points, its corners rounded. */
  polyline(points: readonly Point[], stroke: Stroke, radius = 0): void {
    const {context} = this;
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last || points.length < 2) return;
    context.beginPath();
    context.moveTo(first.x, first.y);
    for (const [i, point] of points.entries()) {
      const next = points[i + 1];
      if (i > 0 && next) context.arcTo(point.x, point.y, next.x, next.y, radius);
    }
    context.lineTo(last.x, last.y);
    this.ink(undefined, stroke);
  }

  polygon(points: readonly Point[], {fill, stroke}: BoxStyle): void {
    const {context} = this;
    context.beginPath();
    for (const {x, y} of points) context.lineTo(x, y);
    context.closePath();
    this.ink(fill, stroke);
  }

  /** A path in SVG's notation, moved to `at`. */
  path(path: string, at: Point, {fill, stroke}: BoxStyle): void {
    const {context} = this;
    context.save();
    context.translate(at.x, at.y);
    const shape = new Path2D(path);
    if (fill) {
      context.fillStyle = fill;
      context.fill(shape);
    }
    if (stroke) {
      this.setStroke(stroke);
      context.stroke(shape);
    }
    context.restore();
  }

  private ink(fill: Colour | undefined, stroke: Stroke | undefined): void {
    const {context} = this;
    if (fill) {
      context.fillStyle = fill;
      context.fill();
    }
    if (stroke) {
      this.setStroke(stroke);
      context.stroke();
    }
  }

  private setStroke({colour, width, dash = [], cap = 'round'}: Stroke): void {
    const {context} = this;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = 'round';
    context.setLineDash([...dash]);
  }
}
