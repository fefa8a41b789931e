import {TURN} from '../../script/views/loop-layout.ts';
import type {TurnMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow, paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';

/** What the loop does all day, step by step, with the one it is at. */
export class TurnSteps extends Drawing<TurnMoment | null> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<TurnMoment | null> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, turn: TurnMoment | null): void {
    if (!turn) return;
    const {from, to, progress} = turn.phase;
    const [heading, ...steps] = this.words.turn;
    pen.faded(turn.alpha, () => {
      const style = {size: 36, weight: 600} as const;
      pen.text(heading, {x: TURN.x, y: TURN.heading}, style);
      paintReturn(pen, steps.length);
      for (const [i, step] of steps.entries()) {
        const lit = (i === from ? 1 - progress : 0) + (i === to ? progress : 0);
        pen.faded(1 - lit, () => paintStep(pen, step, i));
        pen.faded(lit, () => paintLit(pen, step, i));
      }
    });
  }
}

function boxOf(index: number) {
  return {x: TURN.x, y: TURN.first + index * TURN.pitch, width: TURN.width, height: TURN.height};
}

function paintStep(pen: Pen, step: string, index: number): void {
  const box = boxOf(index);
  pen.box(box, {radius: 8, fill: pen.theme.panel});
  const y = box.y + box.height / 2 + 12;
  const style = {size: 34, weight: 500, fill: pen.theme.mute} as const;
  pen.text(String(index + 1), {x: box.x + 26, y}, {...style, face: 'mono', weight: 700});
  pen.text(step, {x: box.x + 74, y}, style);
}

/** The step the loop is at. */
function paintLit(pen: Pen, step: string, index: number): void {
  const box = boxOf(index);
  const {text, panel} = pen.theme;
  pen.box(box, {radius: 8, fill: panel, stroke: {colour: text, width: 3}});
  const middle = box.y + box.height / 2;
  paintGlyph(pen, 'run', {x: box.x + 36, y: middle}, text);
  pen.text(step, {x: box.x + 74, y: middle + 12}, {size: 34, weight: 600});
}

/** From the last step back up to the first: it goes round. */
function paintReturn(pen: Pen, steps: number): void {
  const {edge} = pen.theme;
  const right = TURN.x + TURN.width;
  const top = TURN.first + TURN.height / 2;
  const bottom = top + (steps - 1) * TURN.pitch;
  const way = [
    {x: right, y: bottom},
    {x: right + 48, y: bottom},
    {x: right + 48, y: top},
    {x: right + 14, y: top},
  ];
  pen.polyline(way, {colour: edge, width: 4}, 14);
  paintArrow(pen, 'left', {x: right + 18, y: top}, 11, edge);
}
