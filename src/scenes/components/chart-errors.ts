import {type ChartMoment, chartX, type ErrorMoment, laneY} from '../../script/chart.ts';
import type {Words} from '../../script/words.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import type {TextStyle} from '../stage/text-setting.ts';
import type {Colour} from '../stage/theme.ts';

const NAME = {size: 30, weight: 600, face: 'mono'} as const;
const WORD = {size: 30, weight: 600} as const;

/** The sign clears the block at which it stands, and the word the sign. */
const SIGN = 34;
const AFTER_SIGN = 20;

/** The exceptions that the lanes came to, each where it did; who caught one has not failed. */
export function paintErrors(pen: Pen, chart: ChartMoment, words: Words): void {
  for (const error of chart.errors ?? []) {
    const {alpha, caught, row, text} = error;
    const {alarm} = pen.theme;
    const hue = pen.hue(chart.rows[row]?.hue ?? 'main');
    const name = {...NAME, text, sign: 'failed', fill: alarm} as const;
    const word = {...WORD, text: words.caught, sign: 'done', fill: hue} as const;
    pen.faded(alpha * (1 - caught), () => paintEnd(pen, chart, error, name));
    pen.faded(alpha * caught, () => paintEnd(pen, chart, error, word));
  }
}

interface End extends TextStyle {
  readonly text: string;
  readonly sign: 'failed' | 'done';
  readonly fill: Colour;
}

function paintEnd(
  pen: Pen,
  chart: ChartMoment,
  {row, at}: ErrorMoment,
  {text, sign, ...style}: End,
): void {
  const y = laneY(chart.layout, row);
  const x = chartX(chart, at) + SIGN;
  const width = AFTER_SIGN + pen.width(text, style) + 20;
  pen.box({x: x - 16, y: y - 20, width: width + 12, height: 40}, {fill: pen.theme.bg});
  paintGlyph(pen, sign, {x, y}, style.fill);
  pen.text(text, {x: x + AFTER_SIGN, y: y + 11}, style);
}
