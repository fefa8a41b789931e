import {Node, type NodeProps} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';

/** What is in it is not drawn below an edge of the stage: whatever it is, the captions' pixels are their own. */
export class Above extends Node {
  private readonly edge: () => number;

  public constructor({edge, ...props}: NodeProps & {readonly edge: () => number}) {
    super(props);
    this.edge = edge;
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    context.save();
    context.beginPath();
    context.rect(0, 0, 1920, this.edge());
    context.clip();
    super.draw(context);
    context.restore();
  }

  protected override getCacheBBox(): BBox {
    return new BBox(0, 0, 1920, 1080);
  }
}
