import type {VirtualSeconds} from '../../model/schedule.ts';
import {clockDigits} from '../../script/shown-seconds.ts';
import {CLOCK} from '../../script/views/loop-layout.ts';
import type {ClockNote, LoopMoment} from '../../script/views/loop-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import type {TextStyle} from '../stage/text-setting.ts';

const DIGITS: TextStyle = {size: 104, weight: 500, face: 'mono', track: -3};
/** What the note beside them leaves to the digits, before the way on which cards come up to the queue. */
const ROOM = 178;

/** The loop's clock: it stands while tasks run, and moves only while the loop waits. */
export class Clock extends Drawing<LoopMoment> {
  private readonly total: VirtualSeconds;

  /** `total` is the last time that it shows: all are as large as that can be. */
  public constructor({total, ...props}: DrawingProps<LoopMoment> & {total: VirtualSeconds}) {
    super(props);
    this.total = total;
  }

  protected override paint(pen: Pen, {now, clock}: LoopMoment): void {
    const style = pen.within(ROOM, clockDigits(this.total, this.total), DIGITS);
    const digits = clockDigits(now, this.total);
    pen.text(digits, CLOCK, style);
    const unit = CLOCK.x + pen.width(digits, style) + 12;
    pen.text(
      's',
      {x: unit, y: CLOCK.y},
      {size: 44, weight: 500, face: 'mono', fill: pen.theme.mute},
    );
    const x = unit + 62;
    pen.faded(1 - clock.progress, () => paintNote(pen, x, clock.from));
    pen.faded(clock.progress, () => paintNote(pen, x, clock.to));
  }
}

function paintNote(pen: Pen, x: number, {sign, word, note}: ClockNote): void {
  const {y} = CLOCK;
  if (sign) paintGlyph(pen, sign, {x: x + 10, y: y - 52}, pen.theme.text);
  pen.text(word, {x: x + 36, y: y - 40}, {size: 34, weight: 600});
  pen.text(note, {x: x + 36, y: y + 2}, {size: 30, fill: pen.theme.soft});
}
