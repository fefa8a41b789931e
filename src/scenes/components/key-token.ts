import type {KeyMoment} from '../../script/views/sharing-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintKey} from './key.ts';

/** A key on its hook, on its way, or with the card that holds it. */
export class KeyToken extends Drawing<KeyMoment> {
  protected override paint(pen: Pen, {at}: KeyMoment): void {
    paintKey(pen, at);
  }
}
