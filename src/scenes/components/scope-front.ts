import {type ChartLayout, laneY} from '../../script/chart.ts';
import {BOX, OPENED, PHASES, STEPS} from '../../script/views/scope-layout.ts';
import type {OpenedMoment, ScopeMoment, StepMoment} from '../../script/views/scope-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow, paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {paintScopeBox} from './scope-box.ts';

export interface ScopeFrontMoment {
  readonly scene: ScopeMoment;
  /** How visible all of it is. */
  readonly alpha: number;
}

/**
 * What a scope shows in front of its lanes: the box around them, and one instant opened up, a panel with a column for
 * each thing that happens in it, in order.
 */
export class ScopeFront extends Drawing<ScopeFrontMoment> {
  private readonly layout: ChartLayout;
  /** From the loop's clock to pixels. */
  private readonly xOf: (at: number) => number;

  public constructor({
    layout,
    xOf,
    ...props
  }: DrawingProps<ScopeFrontMoment> & {
    readonly layout: ChartLayout;
    readonly xOf: (at: number) => number;
  }) {
    super(props);
    this.layout = layout;
    this.xOf = xOf;
  }

  protected override paint(pen: Pen, {scene, alpha}: ScopeFrontMoment): void {
    const {opened, box} = scene;
    pen.faded(alpha, () => {
      if (opened) pen.faded(opened.alpha, () => this.paintPanel(pen, opened));
      paintScopeBox(pen, box, this.layout);
      for (const [i, phase] of scene.phases.entries()) {
        pen.faded(phase.alpha, () => paintPhase(pen, phase.text, i));
      }
      for (const [i, step] of (opened?.steps ?? []).entries()) {
        pen.faded(step.alpha, () => this.paintStep(pen, step, i, opened?.at ?? 0));
      }
    });
  }

  private paintPanel(pen: Pen, {heading, at}: OpenedMoment): void {
    const {theme} = pen;
    const left = this.xOf(at) + OPENED.gap;
    const {top, bottom} = this.layout;
    pen.box(
      {x: left, y: top - 18, width: 1920 - left, height: bottom - top + 26},
      {fill: theme.bg},
    );
    pen.box({x: left + 50, y: 20, width: 1920 - left, height: top - 20}, {fill: theme.bg});
    const box = {x: left, y: top - 18, width: OPENED.right - left, height: bottom - top + 18};
    pen.box(box, {radius: 12, fill: theme.panel});
    pen.text(heading, {x: left + 64, y: OPENED.heading}, {size: 30, weight: 600});
  }

  private paintStep(pen: Pen, step: StepMoment, index: number, at: number): void {
    const {layout} = this;
    const {theme} = pen;
    const x = this.xOf(at) + OPENED.gap + OPENED.first + index * OPENED.pitch;
    const y = laneY(layout, step.row);
    const colour = pen.hue(step.hue);
    const rail = laneY(layout, 1) - BOX.above;
    paintNumber(pen, index + 1, {x, y: layout.top + 8});
    if (step.sign === 'failed' || step.sign === 'cancelled') {
      paintTick(pen, x, y, layout.tick, colour);
      paintGlyph(pen, step.sign, {x: x + 38, y}, step.sign === 'failed' ? theme.alarm : colour);
    } else if (step.sign === 'cancel') {
      const stroke = {colour: theme.text, width: 4, cap: 'butt'} as const;
      pen.line({x, y: rail}, {x, y: y - 44}, stroke);
      paintArrow(pen, 'down', {x, y: y - 44}, 14, theme.text);
      pen.text('cancel()', {x: x + 16, y: y - 70}, {size: 28, weight: 600, face: 'mono'});
    } else {
      const stroke = {colour: theme.alarm, width: 5, cap: 'butt'} as const;
      pen.line({x, y: rail}, {x, y: y + 48}, stroke);
      paintArrow(pen, 'up', {x, y: y + 46}, 14, theme.alarm);
      paintTick(pen, x, y, layout.tick, colour);
    }
    paintInList(pen, step, index);
  }
}

function paintTick(pen: Pen, x: number, y: number, height: number, fill: string): void {
  pen.box({x: x - 8, y: y - height / 2, width: 16, height}, {radius: 2, fill});
}

function paintNumber(pen: Pen, number: number, at: {x: number; y: number}): void {
  pen.circle(at, 20, {fill: pen.theme.panel, stroke: {colour: pen.theme.soft, width: 3}});
  const style = {size: 28, weight: 600, face: 'mono', align: 'center'} as const;
  pen.text(String(number), {x: at.x, y: at.y + 10}, style);
}

function paintInList(pen: Pen, {text, hue, sign}: StepMoment, index: number): void {
  const isOwn = sign === 'failed' || sign === 'cancelled';
  const x = STEPS.x + (index % 2) * STEPS.column;
  const y = STEPS.y + Math.floor(index / 2) * STEPS.pitch;
  pen.circle({x: x + 20, y: y - 11}, 20, {stroke: {colour: pen.theme.soft, width: 3}});
  const style = {size: 28, weight: 600, face: 'mono', align: 'center'} as const;
  pen.text(String(index + 1), {x: x + 20, y: y - 1}, style);
  pen.text(
    text,
    {x: x + 54, y},
    {size: 32, weight: 500, fill: isOwn ? pen.hue(hue) : pen.theme.text},
  );
}

function paintPhase(pen: Pen, text: string, index: number): void {
  const y = PHASES.y + index * PHASES.pitch;
  paintNumber(pen, index + 1, {x: PHASES.x + 20, y: y - 12});
  const [code = '', ...words] = text.split(' | ');
  const mono = {size: 34, weight: 600, face: 'mono'} as const;
  pen.text(code, {x: PHASES.x + 64, y}, mono);
  const after = PHASES.x + 64 + pen.width(code, mono) + 24;
  pen.text(words.join(''), {x: after, y}, {size: 34, weight: 500, fill: pen.theme.soft});
}
