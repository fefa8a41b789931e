import {TABLES} from '../../script/views/restaurant-layout.ts';
import type {RestaurantMoment} from '../../script/views/restaurant-moment.ts';
import {SERVICE_HALVES} from '../../script/views/service-layout.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintGuestNotes} from './guest-notes.ts';
import {paintTable} from './guest-table.ts';
import {paintHost} from './host.ts';
import {paintAisle, paintHeading} from './service-half.ts';

/** A restaurant: the tables stay, and the seat is wherever somebody serves. */
export class Restaurant extends Drawing<RestaurantMoment> {
  private readonly side: 0 | 1;

  public constructor({side, ...props}: DrawingProps<RestaurantMoment> & {readonly side: 0 | 1}) {
    super(props);
    this.side = side;
  }

  protected override paint(pen: Pen, {halves, words, now}: RestaurantMoment): void {
    const half = halves[this.side];
    if (!half) return;
    const places = TABLES.x.map(x => (SERVICE_HALVES[this.side] ?? 0) + x);
    paintHeading(pen, half, this.side);
    paintAisle(pen, places);
    for (const [i, table] of half.tables.entries()) {
      const x = places[i] ?? 0;
      paintTable(pen, {x, y: TABLES.y}, TABLES.radius, table);
      paintGuestNotes(pen, words, now, table, x);
    }
    paintHost(pen, half.waiter, {role: 'waiter', name: words.waiter, does: words.does});
  }
}
