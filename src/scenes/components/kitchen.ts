import {DISHES, WORKTOP} from '../../script/views/kitchen-layout.ts';
import type {KitchenMoment} from '../../script/views/kitchen-moment.ts';
import {SERVICE_HALVES, SERVICE_WIDTH} from '../../script/views/service-layout.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintDish} from './dish.ts';
import {paintGuestNotes} from './guest-notes.ts';
import {paintHost} from './host.ts';
import {paintAisle, paintHeading} from './service-half.ts';

/** One kitchen: a pot and a board on the worktop, and the cook, whose seat travels; a helper has a seat of its own. */
export class Kitchen extends Drawing<KitchenMoment> {
  private readonly side: number;

  public constructor({side, ...props}: DrawingProps<KitchenMoment> & {readonly side: number}) {
    super(props);
    this.side = side;
  }

  protected override paint(pen: Pen, {halves, words, now}: KitchenMoment): void {
    const half = halves[this.side];
    const left = SERVICE_HALVES[this.side] ?? 0;
    if (!half) return;
    paintHeading(pen, half, this.side);
    pen.box({...WORKTOP, x: left, width: SERVICE_WIDTH}, {radius: 12, fill: pen.theme.panel});
    const places = DISHES.x.map(x => left + x);
    paintAisle(pen, places);
    for (const [i, dish] of half.dishes.entries()) {
      const x = places[i] ?? 0;
      paintDish(pen, {x, y: DISHES.y}, dish, i === 0);
      paintGuestNotes(pen, words, now, dish, x);
    }
    const look = {role: 'cook', does: words.does} as const;
    for (const [i, helper] of half.helpers.entries()) {
      pen.faded(helper.alpha, () => paintHost(pen, helper, {...look, name: words.helper(i)}));
    }
    paintHost(pen, half.cook, {...look, name: words.cook});
  }
}
