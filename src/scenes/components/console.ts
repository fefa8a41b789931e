import {seconds} from '../../script/shown-seconds.ts';
import {CODE, CONSOLE} from '../../script/views/loop-layout.ts';
import type {LoopMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

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
    pen.line(
      {x: from, y: label - 10},
      {x: scene.consoleRight ?? CODE.x + CODE.width, y: label - 10},
      rule,
    );
    for (const line of scene.console) {
      const y = first + line.row * lineHeight;
      const left = x + line.left;
      pen.faded(line.alpha, () => {
        const colour = pen.hue(line.hue);
        pen.text(seconds(line.at), {x: left, y}, {size: 32, face: 'mono', fill: pen.theme.mute});
        pen.box({x: left + 124, y: y - 25, width: 8, height: 30}, {fill: colour});
        pen.text(
          line.text,
          {x: left + 152, y},
          {size: 32, weight: 500, face: 'mono', fill: colour},
        );
      });
    }
  }
}
