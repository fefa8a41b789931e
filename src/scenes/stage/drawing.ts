import {Node, type NodeProps} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';
import {Pen} from './pen.ts';
import type {Theme} from './theme.ts';

export interface DrawingProps<T> extends NodeProps {
  readonly theme: Theme;
  /** What to draw: a question put to the film, asked again for every frame. */
  readonly of: () => T;
}

/**
 * A node that paints itself. What it shows depends on `of` alone: it keeps nothing between frames, so that any frame
 * can be drawn first.
 */
export abstract class Drawing<T> extends Node {
  private readonly theme: Theme;
  private readonly of: () => T;

  public constructor({theme, of, ...props}: DrawingProps<T>) {
    super(props);
    this.theme = theme;
    this.of = of;
  }

  protected abstract paint(pen: Pen, subject: T): void;

  protected override draw(context: CanvasRenderingContext2D): void {
    this.paint(new Pen(context, this.theme), this.of());
    super.draw(context);
  }

  /** The whole stage: the editor's inspector and any cache must not cut a drawing off. */
  protected override getCacheBBox(): BBox {
    return new BBox(0, 0, 1920, 1080);
  }
}
