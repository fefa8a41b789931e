import {axisStep} from '../../script/axis.ts';
import {axisNow, type ChartMoment, chartX} from '../../script/chart.ts';
import {clockDigits, shortSeconds} from '../../script/shown-seconds.ts';
import {NEGLIGIBLE} from '../../script/units.ts';
import type {Words} from '../../script/words.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';

/** Baseline of the axis' labels, above the gridlines. */
export const LABEL_RISE = 26;

/** Room between the playhead's own label and those of the axis: who is nearer makes way. */
const ROOM = 16;
/** Short, so that the clock seldom rests where a label is half gone. */
const FADE = 2;

const TICK = {size: 30, face: 'mono', align: 'center'} as const;
const LIMIT = {...SMALL, align: 'center'} as const;

/** Gridlines stand from the start, so that the final length is known. */
export function paintAxis(pen: Pen, chart: ChartMoment, words: Words): void {
  const {layout, domain} = chart;
  const now = axisNow(chart);
  const head = chartX(chart, now);
  const step = axisStep(domain);
  const pitch = chartX(chart, step) - chartX(chart, 0);
  const last = Math.floor(domain / step + NEGLIGIBLE);
  const widest = pen.width(shortSeconds(step * last), TICK);
  for (let index = 0; index <= last; index++) {
    const at = index * step;
    const x = chartX(chart, at);
    pen.line({x, y: layout.top}, {x, y: layout.bottom}, {colour: pen.theme.line, width: 2});
    const limit = limitPassed(chart, at);
    const style = limit ? LIMIT : ({...TICK, fill: pen.theme.mute} as const);
    const label = limit ? words.limitOf(at) : shortSeconds(at);
    const widths =
      pen.width(label, style) + pen.width(`${clockDigits(now, domain)} s`, {...TICK, weight: 600});
    const room = Math.min(Math.abs(x - head) - widths / 2, gapAround(index, pitch) - widest);
    pen.faded((room - ROOM) / FADE, () => {
      pen.text(label, {x, y: layout.top - LABEL_RISE}, style);
    });
  }
}

/** From a label to the next that matters as much: where labels are crowded, every second one makes way. */
function gapAround(index: number, pitch: number): number {
  return index === 0 ? Infinity : pitch * (index & -index);
}

/** Whether a limit of so long has come at this instant, and the clock went on: its lane has no room to say it. */
function limitPassed(chart: ChartMoment, at: number): boolean {
  const {rows, largeLengths} = chart;
  const came = rows.some(({pieces}) =>
    pieces.some(
      piece => piece.kind === 'limit' && piece.cancels && piece.at === at && piece.after === at,
    ),
  );
  return came && axisNow(chart) > at && !largeLengths;
}
