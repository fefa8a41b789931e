import {axisNow, type ChartMoment, chartX} from '../../script/chart.ts';
import {clockDigits} from '../../script/shown-seconds.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {LABEL_RISE} from './chart-axis.ts';
import {columnX} from './chart-end.ts';

/** Now: one unbroken line in front of every chart that shares the axis, with the time at its head. */
export class Playhead extends Drawing<ChartMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<ChartMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, chart: ChartMoment): void {
    const {layout, alpha} = chart;
    const now = axisNow(chart);
    const {text} = pen.theme;
    const x = chartX(chart, now);
    const y = layout.top - LABEL_RISE;
    pen.faded(alpha.axis, () => {
      const stroke = {colour: text, width: 3, cap: 'butt'} as const;
      pen.line({x, y: layout.top - 6}, {x, y: layout.bottom}, stroke);
      paintArrow(pen, 'down', {x, y: layout.top - 6}, 12, text);
      const label = `${clockDigits(now, chart.domain)} s`;
      const at = {x: x - this.pushed(pen, chart, x + pen.width(label, LABEL) / 2), y};
      pen.text(label, at, LABEL);
    });
  }

  /** How far a label that ends at `right` makes way for the heading of the last column. */
  private pushed(pen: Pen, chart: ChartMoment, right: number): number {
    const column = columnX(pen, chart, this.words) ?? Number.POSITIVE_INFINITY;
    return chart.alpha.done * Math.max(0, right + CLEAR - column);
  }
}

const LABEL = {size: 30, weight: 600, face: 'mono', align: 'center'} as const;

/** Between the time and the heading. */
const CLEAR = 16;
