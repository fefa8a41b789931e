import type {TitleMoment} from '../../script/views/cards-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintMark} from './mark.ts';

/** Room for the title; a longer one is set smaller. */
const WIDTH = 1760;
const SIZE = 168;

/** The opening card: what the clip is about, over the lanes of what will have happened. */
export class Title extends Drawing<TitleMoment> {
  protected override paint(pen: Pen, {series, title, subtitle, alpha}: TitleMoment): void {
    pen.faded(alpha, () => {
      paintMark(pen, series, pen.theme.text);
      const width = pen.width(title, {size: SIZE, weight: 600});
      const size = Math.min(SIZE, (SIZE * WIDTH) / width);
      pen.text(title, {x: 76, y: 420}, {size, weight: 600});
      const style = {size: 56, weight: 500, face: 'mono', fill: pen.theme.mute} as const;
      pen.text(subtitle, {x: 80, y: 522}, style);
    });
  }
}
