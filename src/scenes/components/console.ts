import {settled} from '../../script/shown-seconds.ts';
import type {Point} from '../../script/units.ts';
import {CODE, CONSOLE} from '../../script/views/loop-layout.ts';
import type {ConsoleLineMoment, LoopMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** Room for the clock's time before what was printed then. */
const CLOCK = 118;

type Printed = Pick<LoopMoment, 'console'> & {
  readonly consoleDown?: number;
  /** Where its rule ends, if not under the panel of code. */
  readonly consoleRight?: number;
  readonly zones: Pick<LoopMoment['zones'], 'console'>;
};

/** What the program printed, when, and who printed it. */
export class Console extends Drawing<Printed> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<Printed> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, scene: Printed): void {
    pen.faded(scene.zones.console, () => this.paintLines(pen, scene));
  }

  private paintLines(pen: Pen, scene: Printed): void {
    const {x, lineHeight} = CONSOLE;
    const down = (scene.consoleDown ?? 0) * lineHeight;
    const label = CONSOLE.label + down;
    const first = CONSOLE.first + down;
    const style = {size: 30, weight: 500, fill: pen.theme.mute} as const;
    pen.text(this.words.output, {x, y: label}, style);
    const from = x + pen.width(this.words.output, style) + 20;
    const rule = {colour: pen.theme.line, width: 2};
    const edge = scene.consoleRight ?? CODE.x + CODE.width;
    pen.line({x: from, y: label - 10}, {x: edge, y: label - 10}, rule);
    for (const line of scene.console) {
      const right = scene.consoleRight ?? (line.left > 0 ? CONSOLE.columnsRight : CONSOLE.right);
      const at = {x: x + line.left, y: first + line.row * lineHeight};
      pen.faded(line.alpha, () => paintPrinted(pen, line, at, right));
    }
  }
}

/** A line that is too long would run into the lanes: its start stands for it, as in the panel of code. */
function paintPrinted(
  pen: Pen,
  {at, text, hue}: ConsoleLineMoment,
  {x, y}: Point,
  right: number,
): void {
  const fill = hue === null ? pen.theme.mute : pen.hue(hue);
  const clock = {size: 32, face: 'mono', fill: pen.theme.mute} as const;
  const when = `${settled(at)} s`;
  pen.text(when, {x, y}, pen.within(CLOCK, when, clock));
  const bar = {x: x + 124, y: y - 25, width: 8, height: 30};
  pen.box(bar, hue === null ? {stroke: {colour: fill, width: 2}} : {fill});
  const style = {size: 32, weight: 500, face: 'mono', fill} as const;
  const room = right - x - CONSOLE.text;
  const shown = pen.width(text, style) > room ? pen.cut(text, room, style) : text;
  pen.text(shown, {x: x + CONSOLE.text, y}, style);
}
