import type {LoopMoment, TrayCellMoment} from '../../script/views/loop-moment.ts';
import {TRAVELLER, trayCell} from '../../script/views/loop-tray.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';
import {mix} from '../stage/theme.ts';

/** Values longer than this stand as the name of the task that returned them. */
const LONGEST = 3;

/** The slots in which `gather` keeps its answers: one an argument, in their order. */
export class Tray extends Drawing<LoopMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<LoopMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {tray}: LoopMoment): void {
    const last = trayCell(tray.length - 1, tray.length);
    pen.faded(tray[0]?.alpha ?? 0, () => {
      const at = {x: last.x + last.width + 16, y: last.y + 31};
      pen.text(this.words.results, at, {...SMALL, fill: pen.theme.soft});
    });
    for (const cell of tray) {
      pen.faded(cell.alpha, () => paintCell(pen, cell, tray.length));
    }
    for (const cell of tray) {
      pen.faded(cell.letterAlpha, () => paintLetter(pen, cell));
    }
  }
}

/** An empty slot has its number, a full one the value. */
function paintCell(pen: Pen, cell: TrayCellMoment, count: number): void {
  const {hue, index, filled, letterAlpha} = cell;
  const {bg, edge, mute} = pen.theme;
  const box = trayCell(index, count);
  const colour = pen.hue(hue);
  const stroke = {colour: mix(mix(bg, edge, 0.55), colour, filled), width: 3};
  pen.box(box, {radius: 6, fill: mix(bg, pen.tint(hue, 0.25), filled), stroke});
  const at = {x: box.x + box.width / 2, y: box.y + 30};
  const style = {size: 28, face: 'mono', align: 'center'} as const;
  // The number makes way for the answer that is coming.
  pen.faded(1 - Math.max(filled, letterAlpha), () =>
    pen.text(String(index + 1), at, {...style, fill: mute}),
  );
  pen.faded(filled, () =>
    pen.text(answerOf(cell), at, {...style, weight: 700, fill: pen.theme.text}),
  );
}

function paintLetter(pen: Pen, cell: TrayCellMoment): void {
  const at = {x: cell.letter.x, y: cell.letter.y + 10};
  const style = {size: TRAVELLER.size, weight: 700, face: 'mono', align: 'center'} as const;
  pen.text(answerOf(cell), at, {...style, fill: pen.hue(cell.hue)});
}

function answerOf({value, name}: TrayCellMoment): string {
  return value.length <= LONGEST ? value : name;
}
