import {type ChartMoment, chartX, type DepthMoment, laneY} from '../../script/chart.ts';
import {type Point, SAME_ON_CLOCK} from '../../script/units.ts';
import type {Words} from '../../script/words.ts';
import type {Pen} from '../stage/pen.ts';

/** Room between the last lane and the line that says "full". */
const GAP = 62;

/** How many items a queue holds, as steps over the clock, under a line that says how many it may hold. */
export function paintDepth(pen: Pen, chart: ChartMoment, depth: DepthMoment, words: Words): void {
  const {layout, rows} = chart;
  const base = laneY(layout, rows.length - 1) + layout.totalGap;
  const full = laneY(layout, rows.length - 1) + layout.tick / 2 + GAP;
  const y = (value: number) => base + ((full - base) * value) / depth.max;
  const points = stepsUntilNow(chart, depth, y);
  const last = points.at(-1);
  if (last) {
    const ground = [...points, {x: last.x, y: base}];
    pen.polygon(ground, {fill: pen.theme.raised});
    pen.polyline(points, {colour: pen.theme.soft, width: 4});
  }
  paintScale(pen, chart, y, depth.max, words);
}

function stepsUntilNow(
  chart: ChartMoment,
  {steps, level}: DepthMoment,
  y: (value: number) => number,
): Point[] {
  const known = steps.filter(({at, time}) => at <= chart.now + SAME_ON_CLOCK && time <= chart.time);
  // What rose and fell at one instant of the clock was never there for any time.
  const seen = known.filter(({at}, i) => known[i + 1]?.at !== at);
  const points: Point[] = [];
  let before = 0;
  for (const [i, {at, value}] of seen.entries()) {
    const isLast = i === seen.length - 1 && Number.isFinite(chart.time);
    const now = isLast ? level : value;
    points.push({x: chartX(chart, at), y: y(before)}, {x: chartX(chart, at), y: y(now)});
    before = now;
  }
  return points.length > 0 ? [...points, {x: chartX(chart, chart.now), y: y(before)}] : [];
}

function paintScale(
  pen: Pen,
  chart: ChartMoment,
  y: (value: number) => number,
  max: number,
  words: Words,
): void {
  const {x0, x1, labelX} = chart.layout;
  pen.line({x: x0, y: y(0)}, {x: x1, y: y(0)}, {colour: pen.theme.edge, width: 2});
  pen.line({x: x0, y: y(max)}, {x: x1, y: y(max)}, {colour: pen.theme.text, width: 3});
  const style = {size: 30, weight: 500, align: 'right'} as const;
  pen.text(words.items(0), {x: labelX, y: y(0) + 10}, {...style, fill: pen.theme.soft});
  pen.text(words.items(max), {x: labelX, y: y(max) + 10}, {...style, weight: 600});
  const middle = (y(0) + y(max)) / 2 + 10;
  pen.text(words.inQueue, {x: labelX, y: middle}, {...style, fill: pen.theme.soft});
}
