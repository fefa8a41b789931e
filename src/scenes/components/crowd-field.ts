import type {TaskStatus} from '../../script/run-state.ts';
import type {Point} from '../../script/units.ts';
import {tallyOf} from '../../script/views/loop-crowd.ts';
import {CROWD} from '../../script/views/loop-layout.ts';
import type {CrowdMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import type {Colour} from '../stage/theme.ts';

/** All tasks in order of creation, one sign each, and how many run, stand in line, wait and are over. */
export class CrowdField extends Drawing<CrowdMoment | null> {
  private readonly words: Words;

  public constructor({
    words,
    ...props
  }: DrawingProps<CrowdMoment | null> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, crowd: CrowdMoment | null): void {
    if (!crowd) return;
    pen.faded(crowd.alpha, () => {
      this.paintCounts(pen, crowd);
      const pitch = pitchFor(crowd.members.length);
      const columns = Math.floor(CROWD.width / pitch);
      for (const [i, {status, hue}] of crowd.members.entries()) {
        const x = CROWD.x + (i % columns) * pitch + pitch / 2;
        const y = CROWD.top + Math.floor(i / columns) * pitch + pitch / 2;
        paintSign(pen, {x, y}, pitch, status, hue === null ? pen.theme.soft : pen.hue(hue));
      }
    });
  }

  private paintCounts(pen: Pen, crowd: CrowdMoment): void {
    const heading = this.words.tasks(crowd.members.length);
    const style = {size: 36, weight: 600} as const;
    pen.text(heading, {x: CROWD.x, y: CROWD.heading}, style);
    const counts = tallyOf(crowd).map(([status, count]) => this.words.counted[status](count));
    const x = CROWD.x + pen.width(heading, style) + 24;
    const small = {size: 30, weight: 500, fill: pen.theme.soft} as const;
    pen.text(counts.join(this.words.comma), {x, y: CROWD.heading}, small);
  }
}

/** As large as the room allows for so many. */
function pitchFor(count: number): number {
  let pitch: number = CROWD.largest;
  while (Math.floor(CROWD.width / pitch) * Math.floor(CROWD.height / pitch) < count) pitch--;
  return pitch;
}

/** As in the lanes: a block runs, half of one stands in line, a dot waits; what is over is an outline. */
function paintSign(
  pen: Pen,
  {x, y}: Point,
  pitch: number,
  status: TaskStatus | null,
  colour: Colour,
): void {
  const square = (size: number) => ({x: x - size / 2, y: y - size / 2, width: size, height: size});
  const line = (hue: Colour) => ({colour: hue, width: Math.max(1, pitch * 0.08)});
  const size = pitch * 0.62;
  if (status === null) pen.circle({x, y}, pitch * 0.08, {fill: pen.theme.edge});
  else if (status === 'waiting') pen.circle({x, y}, pitch * 0.14, {fill: colour});
  else if (status === 'ready') pen.box(square(size / 2), {fill: colour});
  else if (status === 'running') pen.box(square(size), {fill: colour});
  else if (status === 'done') pen.box(square(size), {stroke: line(colour)});
  else {
    const hue = status === 'failed' ? pen.theme.alarm : colour;
    const reach = size * 0.4;
    pen.line({x: x - reach, y: y + reach}, {x: x + reach, y: y - reach}, line(hue));
    if (status === 'failed')
      pen.line({x: x - reach, y: y - reach}, {x: x + reach, y: y + reach}, line(hue));
  }
}
