import type {SidePlace} from '../../script/views/duel-layout.ts';
import type {SideMoment} from '../../script/views/duel-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** A duel's words about one program: its heading, a remark, and what it has printed so far, in a row. */
export class SideWords extends Drawing<SideMoment> {
  private readonly place: SidePlace;
  private readonly words: Words;

  public constructor({
    place,
    words,
    ...props
  }: DrawingProps<SideMoment> & {readonly place: SidePlace; readonly words: Words}) {
    super(props);
    this.place = place;
    this.words = words;
  }

  protected override paint(pen: Pen, side: SideMoment): void {
    pen.faded(side.alpha, () => this.paintWords(pen, side));
  }

  private paintWords(pen: Pen, {heading, remark, printed}: SideMoment): void {
    const {place} = this;
    const x = 80;
    const y = place.printed;
    const strong = {size: 36, weight: 600} as const;
    pen.text(heading, {x, y: place.heading}, strong);
    const after = {x: x + pen.width(heading, strong) + 24, y: place.heading};
    pen.text(remark, after, {size: 30, weight: 500, fill: pen.theme.soft});
    const label = {size: 30, weight: 500, fill: pen.theme.mute} as const;
    pen.text(this.words.output, {x, y}, label);
    let at = x + pen.width(this.words.output, label) + 24;
    for (const line of printed) {
      const style = {size: 30, weight: 500, face: 'mono', fill: pen.hue(line.hue)} as const;
      const left = at;
      pen.faded(line.alpha, () => pen.text(line.text, {x: left, y}, style));
      at += pen.width(line.text, style) + 28;
    }
  }
}
