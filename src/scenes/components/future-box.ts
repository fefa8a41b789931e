import type {Point} from '../../script/units.ts';
import {CARD} from '../../script/views/loop-layout.ts';
import type {FutureMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';
import {mix} from '../stage/theme.ts';

const VALUE = {size: 34, weight: 700, face: 'mono'} as const;
const BAR = {gap: 8, height: 8} as const;

/** A future is no task: a box without a colour, empty or full, over the timer that will fill it. */
export class FutureBox extends Drawing<FutureMoment | null> {
  private readonly words: Words;

  public constructor({
    words,
    ...props
  }: DrawingProps<FutureMoment | null> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, future: FutureMoment | null): void {
    if (!future) return;
    pen.faded(future.alpha, () => {
      const {width, height} = CARD;
      const box = {x: future.at.x - width / 2, y: future.at.y - height / 2, width, height};
      this.paintBox(pen, box, future);
      this.paintTimer(pen, box, future);
    });
  }

  private paintBox(pen: Pen, box: Box, future: FutureMoment): void {
    const {filled} = future;
    const {bg, panel, raised, soft, text} = pen.theme;
    const stroke = {colour: mix(soft, text, filled), width: 4};
    pen.box(box, {fill: mix(panel, raised, filled), stroke});
    paintGlyph(pen, 'future', {x: box.x + 26, y: box.y + 31}, text);
    pen.text('Future', {x: box.x + 48, y: box.y + 41}, {...SMALL, face: 'mono', weight: 600});
    const at = {x: box.x + 14, y: box.y + 80};
    pen.faded(1 - filled, () => pen.text(this.words.empty, at, {...SMALL, fill: soft}));
    if (filled > 0 && filled < 1) pen.leaving(() => this.paintEnd(pen, at, future, filled));
    if (filled === 1) this.paintEnd(pen, at, future, 1);
    pen.line(
      {x: box.x + 2, y: box.y + 50},
      {x: box.x + box.width - 2, y: box.y + 50},
      {colour: mix(bg, soft, 0.4), width: 2},
    );
  }

  private paintEnd(pen: Pen, {x, y}: Point, {ended, value}: FutureMoment, alpha: number): void {
    const colour = ended === 'failed' ? pen.theme.alarm : pen.theme.text;
    const isKnown = ended === 'done' && value !== '';
    const word = ended === 'done' ? this.words.hasResult : this.words[ended];
    const style = isKnown ? VALUE : SMALL;
    pen.faded(alpha, () => {
      paintGlyph(pen, ended, {x: x + 12, y: y - 10}, colour);
      pen.text(isKnown ? value : word, {x: x + 32, y}, {...style, fill: colour});
    });
  }

  private paintTimer(pen: Pen, box: Box, {since, until, now, filled}: FutureMoment): void {
    if (since === undefined || until === undefined) return;
    const {line, soft} = pen.theme;
    const left = Math.max(0, until - now);
    const y = box.y + box.height + BAR.gap;
    pen.faded(1 - filled, () => {
      pen.box({...box, y, height: BAR.height}, {radius: 4, fill: line});
      const width = (box.width * left) / Math.max(1e-9, until - since);
      pen.box({...box, y, height: BAR.height, width}, {radius: 4, fill: soft});
      pen.text(this.words.timerLeft(left), {x: box.x, y: y + 46}, SMALL);
    });
  }
}
