import {CODE} from '../../script/views/loop-layout.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** The name of the program, over its code. */
export class FileName extends Drawing<string> {
  protected override paint(pen: Pen, name: string): void {
    const style = {size: 30, weight: 500, face: 'mono', fill: pen.theme.mute} as const;
    pen.text(name, {x: CODE.x, y: 64}, style);
  }
}
