import type {Box, Pen} from './pen.ts';
import type {Colour} from './theme.ts';

/** Slanted lines in a box: the loop is frozen, and nothing else is ever drawn so. They stand still while the box grows. */
export function paintHatch(pen: Pen, box: Box, colour: Colour, gap: number, width: number): void {
  if (box.width <= 0 || box.height <= 0) return;
  const {context} = pen;
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.beginPath();
  const first = Math.floor((box.x + box.y) / gap) * gap;
  for (let sum = first; sum <= box.x + box.width + box.y + box.height; sum += gap) {
    context.moveTo(sum - box.y, box.y);
    context.lineTo(sum - box.y - box.height, box.y + box.height);
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([]);
  context.stroke();
  context.restore();
}
