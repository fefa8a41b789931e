import {type ChartMoment, chartX} from '../../script/chart.ts';
import type {LanePiece, LaneRow} from '../../script/lanes.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';

const WORD = {size: 28, weight: 500} as const;
/** From the start of the dots to the sign, and from the sign to its word. */
const ASIDE = 40;
const SIGN = 22;

/** A clock with its word, in place of the first dots: what stands here is a timer of the loop's, no paused function. */
export function paintTimer(
  pen: Pen,
  chart: ChartMoment,
  {hue}: LaneRow,
  {from, to}: LanePiece & {readonly kind: 'wait' | 'ready'},
  {y, word}: {readonly y: number; readonly word: string},
): void {
  const x = chartX(chart, from) + ASIDE;
  const width = SIGN + pen.width(word, WORD) + 24;
  const seen = (chartX(chart, Math.min(to, chart.now)) - x - width) / 20;
  pen.faded(seen, () => {
    pen.box({x: x - 20, y: y - 20, width: width + 8, height: 40}, {fill: pen.theme.bg});
    paintGlyph(pen, 'clock', {x, y}, pen.hue(hue));
    pen.text(word, {x: x + SIGN, y: y + 10}, WORD);
  });
}
