import {CARD} from '../../script/views/loop-layout.ts';
import type {CardMoment} from '../../script/views/loop-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintSeat} from './seat.ts';

/** The seat's brackets around the card that runs, wherever it stands. */
export class RunningSeat extends Drawing<readonly CardMoment[]> {
  protected override paint(pen: Pen, cards: readonly CardMoment[]): void {
    for (const {at, hue, look, alpha} of cards) {
      const runs = (is: boolean) => (is ? 1 : 0);
      const from = runs(look.from.status === 'running') * (1 - look.progress);
      const to = runs(look.to.status === 'running') * look.progress;
      const box = {x: at.x - CARD.width / 2, y: at.y - CARD.height / 2, ...CARD};
      pen.faded(alpha * (from + to), () => paintSeat(pen, box, pen.hue(hue)));
    }
  }
}
