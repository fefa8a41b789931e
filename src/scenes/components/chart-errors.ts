import {type ChartMoment, chartX, type ErrorMoment, laneY} from '../../script/chart.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';

const STYLE = {size: 30, weight: 600, face: 'mono'} as const;

/** The sign clears the block at which it stands, and the word the sign. */
const SIGN = 34;
const WORD = 20;

/** The exceptions that the lanes came to, each where it did; who caught one has not failed. */
export function paintErrors(pen: Pen, chart: ChartMoment): void {
  for (const error of chart.errors ?? [])
    pen.faded(error.alpha, () => paintError(pen, chart, error));
}

function paintError(pen: Pen, chart: ChartMoment, {row, at, text, caught}: ErrorMoment): void {
  const y = laneY(chart.layout, row);
  const x = chartX(chart, at) + SIGN;
  const {alarm} = pen.theme;
  const fill = mix(alarm, pen.hue(chart.rows[row]?.hue ?? 'main'), caught);
  const width = WORD + pen.width(text, STYLE) + 20;
  pen.box({x: x - 16, y: y - 20, width: width + 12, height: 40}, {fill: pen.theme.bg});
  pen.faded(1 - caught, () => paintGlyph(pen, 'failed', {x, y}, fill));
  pen.faded(caught, () => paintGlyph(pen, 'done', {x, y}, fill));
  pen.text(text, {x: x + WORD, y: y + 11}, {...STYLE, fill});
}
