import type {LoopMoment, TrayCellMoment} from '../../script/views/loop-moment.ts';
import {trayCell} from '../../script/views/loop-tray.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';

/** The slots in which `gather` keeps its answers: one an argument, in their order. */
export class Tray extends Drawing<LoopMoment> {
  protected override paint(pen: Pen, {tray}: LoopMoment): void {
    for (const cell of tray) {
      pen.faded(cell.alpha, () => paintCell(pen, cell, tray.length));
    }
    for (const cell of tray) {
      pen.faded(cell.letterAlpha, () => paintLetter(pen, cell));
    }
  }
}

function paintCell(pen: Pen, {name, hue, index, filled}: TrayCellMoment, count: number): void {
  const {bg, edge, mute} = pen.theme;
  const box = trayCell(index, count);
  const colour = pen.hue(hue);
  const stroke = {colour: mix(mix(bg, edge, 0.55), colour, filled), width: 3};
  pen.box(box, {radius: 6, fill: mix(bg, pen.tint(hue, 0.25), filled), stroke});
  const at = {x: box.x + box.width / 2, y: box.y + 30};
  const fill = mix(mute, colour, filled);
  pen.text(name, at, {size: 30, weight: 700, face: 'mono', align: 'center', fill});
}

function paintLetter(pen: Pen, {name, hue, letter}: TrayCellMoment): void {
  const at = {x: letter.x, y: letter.y + 16};
  pen.text(name, at, {size: 44, weight: 700, face: 'mono', align: 'center', fill: pen.hue(hue)});
}
