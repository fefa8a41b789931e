import type {TitleMoment} from '../../script/views/cards-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintMark} from './mark.ts';

/** Room for the title, and for what stands below it: longer ones are set smaller. */
const WIDTH = 1760;

/** The opening card: what the clip is about, over the lanes of what will have happened. */
export class Title extends Drawing<TitleMoment> {
  protected override paint(pen: Pen, {series, title, subtitle, alpha}: TitleMoment): void {
    pen.faded(alpha, () => {
      paintMark(pen, series, pen.theme.text);
      const style = {size: 168, weight: 600} as const;
      pen.text(title, {x: 76, y: 420}, pen.within(WIDTH, title, style));
      const below = {size: 56, weight: 500, face: 'mono', fill: pen.theme.mute} as const;
      pen.text(subtitle, {x: 80, y: 522}, pen.within(WIDTH, subtitle, below));
    });
  }
}
