import {HALF_WORDS, HALVES, HALVES_BOTTOM} from '../../script/views/slip-pair-layout.ts';
import type {PairMoment} from '../../script/views/slip-pair-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** The words of two programs side by side: headings, remarks, what they print, and whose lanes are whose. */
export class HalfWords extends Drawing<PairMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<PairMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {sides}: PairMoment): void {
    const stroke = {colour: pen.theme.line, width: 2};
    pen.line({x: 960, y: 40}, {x: 960, y: HALVES_BOTTOM - 8}, stroke);
    pen.line({x: 80, y: HALVES_BOTTOM}, {x: 1840, y: HALVES_BOTTOM}, stroke);
    for (const [i, side] of sides.entries()) {
      const x = HALVES[i] ?? HALVES[0];
      const strong = {size: 36, weight: 600} as const;
      const label = {size: 30, weight: 500, fill: pen.theme.soft} as const;
      pen.text(side.heading, {x, y: HALF_WORDS.heading}, strong);
      const after = x + pen.width(side.heading, strong) + 24;
      pen.text(side.remark, {x: after, y: HALF_WORDS.heading}, label);
      pen.text(side.name, {x: 80, y: HALF_WORDS.names[i] ?? 0}, strong);
      const y = HALF_WORDS.printed;
      pen.text(this.words.output, {x, y}, {...label, fill: pen.theme.mute});
      let at = x + pen.width(this.words.output, label) + 24;
      for (const {text, alpha} of side.printed) {
        const left = at;
        const style = {size: 30, weight: 500, face: 'mono'} as const;
        pen.faded(alpha, () => pen.text(text, {x: left, y}, style));
        at += pen.width(text, style) + 28;
      }
    }
  }
}
