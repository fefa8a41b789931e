import type {Names} from '../../script/cast.ts';
import {RIGHT} from '../../script/chart.ts';
import type {TakeawayMoment} from '../../script/views/cards-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintMark} from './mark.ts';
import {paintRuns, runsWithin} from './rich-text.ts';

const LEFT = 78;
const SENTENCE = {size: 88, weight: 600} as const;

const ORDERS = {x: 1160, width: 640, label: 548, letters: 670, pitch: 190} as const;

/** The closing card: one sentence, and the comparison the clip is about. */
export class Takeaway extends Drawing<TakeawayMoment> {
  private readonly names: Names;

  public constructor({names, ...props}: DrawingProps<TakeawayMoment> & {readonly names: Names}) {
    super(props);
    this.names = names;
  }

  protected override paint(pen: Pen, moment: TakeawayMoment): void {
    pen.faded(moment.alpha, () => {
      paintMark(pen, moment.heading, pen.theme.mute);
      const first = moment.lines.length === 1 ? 340 : 298;
      for (const [i, line] of moment.lines.entries()) {
        const at = {x: LEFT, y: first + 104 * i};
        const style = runsWithin(pen, RIGHT - LEFT, line, SENTENCE, this.names);
        paintRuns(pen, line, at, style, this.names);
      }
      for (const [i, order] of moment.orders.entries()) {
        paintOrder(pen, order.label, order.names, i * ORDERS.pitch);
      }
    });
  }
}

/** A row of large letters under its label. */
function paintOrder(pen: Pen, label: string, names: Names, down: number): void {
  const {x, width, letters} = ORDERS;
  pen.text(label, {x, y: ORDERS.label + down}, {size: 34, weight: 600, fill: pen.theme.soft});
  const pitch = Math.min(190, width / Math.max(1, names.length));
  for (const [i, {name, hue}] of names.entries()) {
    const style = {size: 132, weight: 700, face: 'mono', fill: pen.hue(hue)} as const;
    pen.text(name, {x: x + i * pitch, y: letters + down}, style);
  }
}
