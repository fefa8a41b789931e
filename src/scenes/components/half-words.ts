import type {SideMoment} from '../../script/views/duel-moment.ts';
import type {HalfPlaces} from '../../script/views/slip-pair-layout.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

export interface HalvesSubject {
  readonly sides: readonly SideMoment[];
}

/** The words of two programs side by side: headings, remarks, what they print, and whose lanes are whose. */
export class HalfWords extends Drawing<HalvesSubject> {
  private readonly places: HalfPlaces;
  private readonly words: Words;

  public constructor({
    words,
    places,
    ...props
  }: DrawingProps<HalvesSubject> & {readonly words: Words; readonly places: HalfPlaces}) {
    super(props);
    this.words = words;
    this.places = places;
  }

  protected override paint(pen: Pen, {sides}: HalvesSubject): void {
    const {places} = this;
    const stroke = {colour: pen.theme.line, width: 2};
    pen.line({x: 960, y: 40}, {x: 960, y: places.bottom - 8}, stroke);
    pen.line({x: 80, y: places.bottom}, {x: 1840, y: places.bottom}, stroke);
    for (const [i, side] of sides.entries())
      pen.faded(side.alpha, () => this.paintSide(pen, side, i));
  }

  private paintSide(pen: Pen, side: SideMoment, i: number): void {
    const {places, words} = this;
    const x = places.x[i] ?? places.x[0];
    const strong = {size: 36, weight: 600} as const;
    const label = {size: 30, weight: 500, fill: pen.theme.soft} as const;
    pen.text(side.heading, {x, y: places.heading}, strong);
    const after = x + pen.width(side.heading, strong) + 24;
    pen.text(side.remark, {x: after, y: places.heading}, label);
    const lane = places.lanes === 'heading' ? side.heading : side.name;
    pen.text(lane, {x: 80, y: places.names[i] ?? 0}, strong);
    const y = places.printed;
    pen.text(words.output, {x, y}, {...label, fill: pen.theme.mute});
    let at = x + pen.width(words.output, label) + 24;
    for (const {text, alpha} of side.printed) {
      const left = at;
      const style = {size: 30, weight: 500, face: 'mono'} as const;
      pen.faded(alpha, () => pen.text(text, {x: left, y}, style));
      at += pen.width(text, style) + 28;
    }
  }
}
