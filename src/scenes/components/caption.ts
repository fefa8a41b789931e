import type {CaptionMoment, Line} from '../../script/caption.ts';
import type {Names} from '../../script/cast.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintRuns} from './rich-text.ts';

const STYLE = {size: 44, weight: 500} as const;

/** One or two lines under the picture, one claim at a time. */
export class Caption extends Drawing<CaptionMoment> {
  private readonly names: Names;

  public constructor({names, ...props}: DrawingProps<CaptionMoment> & {readonly names: Names}) {
    super(props);
    this.names = names;
  }

  protected override paint(pen: Pen, {lines, opacity, rule}: CaptionMoment): void {
    pen.faded(rule, () => {
      const stroke = {colour: pen.theme.line, width: 2};
      pen.line({x: 80, y: 918}, {x: 1840, y: 918}, stroke);
    });
    pen.faded(opacity, () => this.paintLines(pen, lines));
  }

  private paintLines(pen: Pen, lines: readonly Line[]): void {
    const first = lines.length === 1 ? 1004 : 976;
    for (const [i, line] of lines.entries()) {
      paintRuns(pen, line, {x: 80, y: first + 58 * i}, STYLE, this.names);
    }
  }
}
