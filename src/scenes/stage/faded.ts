import {Node, type NodeProps} from '@motion-canvas/2d';

export interface FadedProps extends NodeProps {
  /** How visible its children are, 0 to 1. */
  readonly alpha: () => number;
}

/** Fades its children one by one. `opacity` would draw them all on a canvas of their own first, frame after frame. */
export class Faded extends Node {
  private readonly alpha: () => number;

  public constructor({alpha, ...props}: FadedProps) {
    super(props);
    this.alpha = alpha;
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const alpha = this.alpha();
    if (alpha <= 0) return;
    const before = context.globalAlpha;
    context.globalAlpha = before * alpha;
    super.draw(context);
    context.globalAlpha = before;
  }
}
