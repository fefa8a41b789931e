import {type Point, SAME_ON_CLOCK} from '../../script/units.ts';
import type {ServiceChartMoment, ServiceRow, ServiceSpan} from '../../script/views/service.ts';
import {SERVICE_KEY_Y} from '../../script/views/service-layout.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintArrow, paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';
import type {Colour} from '../stage/theme.ts';
import {paintRuns} from './rich-text.ts';

/** How high the bars of a lane are, and those of the key. */
const LANE_BAR = 40;
const KEY_BAR = 28;

/** Lanes in costume: bars where somebody works, dots where it goes on alone, hollow bars where somebody stands by. */
export class ServiceChart extends Drawing<ServiceChartMoment> {
  protected override paint(pen: Pen, chart: ServiceChartMoment): void {
    pen.context.save();
    pen.context.translate(0, chart.down);
    pen.faded(chart.alpha.all, () => {
      pen.faded(chart.alpha.axis, () => paintAxis(pen, chart));
      for (const [i, row] of chart.rows.entries()) {
        paintRow(pen, chart, row, chart.layout.rows[i] ?? 0);
      }
      pen.faded(chart.alpha.key, () => paintKey(pen, chart.layout.labelX, chart.key));
      pen.faded(chart.alpha.axis, () => paintPlayhead(pen, chart));
      pen.faded(chart.alpha.heading, () => {
        const {labelX: x, headingY: y} = chart.layout;
        pen.text(chart.heading, {x, y}, {size: 44, weight: 600});
      });
    });
    pen.context.restore();
  }
}

function xOf({layout, domain}: ServiceChartMoment, at: number): number {
  return layout.x0 + ((layout.x1 - layout.x0) * at) / domain;
}

/** The unit stands once, before the first mark: so a mark and the playhead's own time have room side by side. */
function paintAxis(pen: Pen, chart: ServiceChartMoment): void {
  const {layout, domain, now, minutes, alpha} = chart;
  const head = xOf(chart, now);
  const style = {size: 30, face: 'mono', fill: pen.theme.mute} as const;
  const y = layout.labels;
  const seen = 1 - alpha.heading;
  pen.faded(seen, () => pen.text(unitOf(minutes).trim(), {x: layout.labelX, y}, style));
  for (let at = 0; at <= domain; at += layout.step) {
    const x = xOf(chart, at);
    pen.line({x, y: layout.top}, {x, y: layout.bottom}, {colour: pen.theme.line, width: 2});
    const mark = minutes(at).replace(unitOf(minutes), '');
    const room = (pen.width(mark, style) + pen.width(nowLabel(chart), NOW_LABEL)) / 2 + 14;
    pen.faded(((Math.abs(x - head) - room) / 16) * seen, () => {
      pen.text(mark, {x, y}, {...style, align: 'center'});
    });
  }
}

function paintPlayhead(pen: Pen, chart: ServiceChartMoment): void {
  const {layout, now, alpha} = chart;
  const x = xOf(chart, now);
  const {text} = pen.theme;
  pen.line({x, y: layout.top}, {x, y: layout.bottom}, {colour: text, width: 3, cap: 'butt'});
  paintArrow(pen, 'down', {x, y: layout.top}, 10, text);
  pen.faded(1 - alpha.heading, () => {
    pen.text(nowLabel(chart), {x, y: layout.labels}, NOW_LABEL);
  });
}

const NOW_LABEL = {size: 30, weight: 600, face: 'mono', align: 'center'} as const;

function unitOf(minutes: ServiceChartMoment['minutes']): string {
  return minutes(0).slice(1);
}

function nowLabel({now}: ServiceChartMoment): string {
  return now.toFixed(1);
}

function paintRow(pen: Pen, chart: ServiceChartMoment, row: ServiceRow, y: number): void {
  paintName(pen, row, {x: chart.layout.labelX, y});
  for (const span of row.spans) {
    if (span.from < chart.now - SAME_ON_CLOCK) paintSpan(pen, span, spanBox(chart, span, y));
  }
  if (row.ended === null || row.ended > chart.now + SAME_ON_CLOCK) return;
  paintGlyph(pen, 'done', {x: xOf(chart, row.ended) + 26, y}, inkOf(pen, row));
}

/** Whose lane it is. */
function paintName(pen: Pen, row: ServiceRow, {x, y}: Point): void {
  const {label, words, hue} = row;
  const fill = inkOf(pen, row);
  if (words && hue) {
    paintRuns(pen, words, {x, y: y + 10}, {size: 28, weight: 600}, [{name: label, hue}]);
  } else if (hue && label.length === 1) {
    pen.text(label, {x, y: y + 13}, {size: 36, weight: 700, face: 'mono', fill});
  } else pen.text(label, {x, y: y + 11}, {size: 32, weight: 600, fill});
}

function inkOf(pen: Pen, {hue}: ServiceRow): Colour {
  return hue === null ? pen.theme.text : pen.hue(hue);
}

function spanBox(chart: ServiceChartMoment, {from, to}: ServiceSpan, y: number): Bar {
  return {from: xOf(chart, from) + 1.5, to: xOf(chart, Math.min(to, chart.now)) - 1.5, y};
}

/** What each kind of bar means, in one line under the charts. */
export function paintKey(pen: Pen, left: number, key: ServiceChartMoment['key']): void {
  const style = {size: 30, weight: 500, fill: pen.theme.soft} as const;
  let x = left;
  for (const {kind, label} of key) {
    const y = SERVICE_KEY_Y;
    paintSpan(pen, {kind, hue: 'main'}, {from: x, to: x + 64, y: y - 11}, KEY_BAR);
    pen.text(label, {x: x + 80, y}, style);
    x += 80 + pen.width(label, style) + 52;
  }
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A bar, up to where it has got. */
export function paintSpan(
  pen: Pen,
  span: Pick<ServiceSpan, 'kind' | 'hue' | 'label'>,
  {from, to, y}: Bar,
  height = LANE_BAR,
): void {
  const width = to - from;
  if (width <= 0) return;
  const bar = {x: from, y: y - height / 2, width, height};
  const colour = pen.hue(span.hue);
  switch (span.kind) {
    case 'serve':
      pen.box(bar, {radius: 3, fill: colour});
      paintLabel(pen, span, {from, to, y}, pen.theme.ink);
      break;
    case 'queue':
      pen.box(
        {...bar, y: y - height / 4, height: height / 2},
        {radius: 3, fill: pen.tint(span.hue, 0.6)},
      );
      break;
    case 'stand':
      pen.box(
        {...bar, x: from + 1, width: width - 2},
        {radius: 3, fill: pen.theme.bg, stroke: {colour: pen.theme.mute, width: 3}},
      );
      paintRemark(pen, span, {from, to, y}, pen.theme.text);
      break;
    case 'free':
      paintRemark(pen, span, {from, to, y}, pen.theme.soft);
      break;
    case 'alone':
      if (width < 28) break;
      pen.line({x: from + 14, y}, {x: to - 10, y}, {colour, width: 6, dash: [0.1, 13.8]});
      break;
  }
}

/** Where nobody is served: a word, in a hollow bar or in the gap itself. */
function paintRemark(
  pen: Pen,
  {label = ''}: Pick<ServiceSpan, 'label'>,
  {from, to, y}: Bar,
  fill: Colour,
): void {
  const style = {...SMALL, fill} as const;
  pen.faded((to - from - pen.width(label, style) - 8) / 8, () => {
    pen.text(label, {x: (from + to) / 2, y: y + 10}, {...style, align: 'center'});
  });
}

function paintLabel(
  pen: Pen,
  {label = ''}: Pick<ServiceSpan, 'label'>,
  {from, to, y}: Bar,
  fill: Colour,
): void {
  const isLetter = label.length === 1;
  const weight = isLetter ? 700 : 600;
  const style = {size: 30, weight, face: isLetter ? 'mono' : 'sans'} as const;
  pen.faded((to - from - pen.width(label, style) - 16) / 12, () => {
    const at = {x: (from + to) / 2, y: y + 11};
    pen.text(label, at, {...style, align: 'center', fill});
  });
}
