import {berth, CARD, readyPlace, SEAT} from '../../script/views/loop-layout.ts';
import {SERVICE_HALVES, SERVICE_HEADING_Y} from '../../script/views/service-layout.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** Under the loop: the first line's baseline, and from one to the next. */
const PAIRS = {x: SERVICE_HALVES[1] + 10, y: 728, pitch: 52} as const;

/** What stands over the loop while it takes the second place. */
export class UndressedHeading extends Drawing<string> {
  protected override paint(pen: Pen, words: string): void {
    const at = {x: SERVICE_HALVES[1], y: SERVICE_HEADING_Y};
    pen.text(words, at, {size: 36, weight: 600});
  }
}

/** What one of the loop's places is called, and what in costume. */
export type PlaceWords = readonly [loop: string, costume: string];

/** At each of the loop's places: its name, and under that what it is in costume. */
export class UndressedPlaces extends Drawing<readonly PlaceWords[]> {
  protected override paint(pen: Pen, [running, ready, waiting]: readonly PlaceWords[]): void {
    const left = (x: number) => x - CARD.width / 2;
    const row = SEAT.y - CARD.height / 2 - 30;
    if (running) paintPlaceWords(pen, left(SEAT.x) - 14, row, running);
    if (ready) paintPlaceWords(pen, left(readyPlace(0).x), row, ready);
    // Beside the one who is there: over the way that passes it, the word would name the way.
    const {x, y} = berth(0);
    if (waiting) paintPlaceWords(pen, x + CARD.width / 2 + 28, y + 28, waiting);
  }
}

function paintPlaceWords(pen: Pen, x: number, y: number, [loop, costume]: PlaceWords): void {
  pen.text(loop, {x, y: y - 36}, {size: 30, weight: 600});
  pen.text(`= ${costume}`, {x, y}, {size: 30, weight: 500, fill: pen.theme.soft});
}

/** Under the loop: what is what, the one side in words, the other in its own. */
export class UndressedPairs extends Drawing<readonly PlaceWords[]> {
  protected override paint(pen: Pen, pairs: readonly PlaceWords[]): void {
    const {x, y, pitch} = PAIRS;
    const style = {size: 34, weight: 500} as const;
    const widest = Math.max(...pairs.map(([costume]) => pen.width(costume, style)));
    for (const [i, [costume, loop]] of pairs.entries()) {
      const row = y + i * pitch;
      pen.text(costume, {x, y: row}, style);
      pen.text('=', {x: x + widest + 28, y: row}, {...style, fill: pen.theme.mute});
      pen.text(loop, {x: x + widest + 76, y: row}, {...style, weight: 600});
    }
  }
}
