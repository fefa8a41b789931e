import type {Box, Pen} from '../stage/pen.ts';
import type {Colour} from '../stage/theme.ts';

const OUTSET = 14;
const ARM = 34;
const CORNER = 12;

/** The seat: heavy brackets around the one place where code runs. Also the brand's mark. */
export function paintSeat(pen: Pen, around: Box, colour: Colour): void {
  const width = around.width + 2 * OUTSET;
  const height = around.height + 2 * OUTSET;
  const down = height - 2 * CORNER;
  const arm = ARM - CORNER;
  const left =
    `M${ARM} 0h${-arm}a${CORNER} ${CORNER} 0 0 0 ${-CORNER} ${CORNER}` +
    `v${down}a${CORNER} ${CORNER} 0 0 0 ${CORNER} ${CORNER}h${arm}`;
  const right =
    `M${width - ARM} 0h${arm}a${CORNER} ${CORNER} 0 0 1 ${CORNER} ${CORNER}` +
    `v${down}a${CORNER} ${CORNER} 0 0 1 ${-CORNER} ${CORNER}h${-arm}`;
  const at = {x: around.x - OUTSET, y: around.y - OUTSET};
  pen.path(left + right, at, {stroke: {colour, width: 6}});
}
