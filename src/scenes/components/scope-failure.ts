import {type ChartLayout, laneY} from '../../script/chart.ts';
import {STEPS} from '../../script/views/scope-layout.ts';
import type {StepMoment, StepsMoment} from '../../script/views/scope-moment.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {paintNumber} from './step-number.ts';

/** Where the steps are drawn: the instant, and the sides of the block that they come from or leave. */
export interface FailurePlace {
  readonly layout: ChartLayout;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The numbers of the steps stand above the blocks of their instant; a request comes from its left. */
const ABOVE = 24;
const BESIDE = 26;

/** What happens at one instant: a number on the lane of each step, arrows for what passes, and the list below. */
export function paintFailure(pen: Pen, {heading, steps}: StepsMoment, place: FailurePlace): void {
  for (const [i, step] of steps.entries()) {
    pen.faded(step.alpha, () => {
      if (i === 0) {
        pen.text(heading, {x: STEPS.x, y: STEPS.heading}, {size: 30, fill: pen.theme.soft});
      }
      paintStep(pen, step, i + 1, place);
      paintInList(pen, step, i);
    });
  }
}

function paintStep(pen: Pen, step: StepMoment, number: number, place: FailurePlace): void {
  const {x, layout} = place;
  const y = laneY(layout, step.row);
  if (step.sign === 'cancel') paintRequest(pen, step, number, {...place, y});
  else paintNumber(pen, number, {x, y: y - layout.tick / 2 - ABOVE});
  if (step.sign === 'leaves') paintLeaving(pen, step, place);
}

/** The block asks the task on the lowest of its lanes, or on one above, to stop: from its frame. */
function paintRequest(
  pen: Pen,
  {label}: StepMoment,
  number: number,
  {x, y, bottom}: FailurePlace & {readonly y: number},
): void {
  const {text} = pen.theme;
  const at = x - BESIDE;
  const tip = y + 34;
  pen.line({x: at, y: bottom}, {x: at, y: tip}, {colour: text, width: 5, cap: 'butt'});
  paintArrow(pen, 'up', {x: at, y: tip}, 15, text);
  paintNumber(pen, number, {x: at, y: bottom});
  pen.text(label, {x: at + 44, y: bottom + 44}, {size: 30, weight: 600, face: 'mono', fill: text});
}

/** The error goes from the block to its owner. */
function paintLeaving(pen: Pen, {label, row}: StepMoment, {x, top, layout}: FailurePlace): void {
  const {alarm} = pen.theme;
  const at = x + 34;
  const tip = laneY(layout, row) - 4;
  pen.line({x: at, y: top + 3}, {x: at, y: tip}, {colour: alarm, width: 7, cap: 'butt'});
  paintArrow(pen, 'up', {x: at, y: tip}, 18, alarm);
  const style = {size: 34, weight: 700, face: 'mono', fill: alarm} as const;
  pen.text(label, {x: at + 34, y: laneY(layout, row) + 12}, style);
}

function paintInList(pen: Pen, {text, hue, sign}: StepMoment, index: number): void {
  const isOwn = sign === 'failed' || sign === 'cancelled';
  const x = STEPS.x + (index % 2) * STEPS.column;
  const y = STEPS.y + Math.floor(index / 2) * STEPS.pitch;
  paintNumber(pen, index + 1, {x: x + 20, y: y - 11});
  const fill = isOwn ? pen.hue(hue) : pen.theme.text;
  pen.text(text, {x: x + 54, y}, {size: 32, weight: 500, fill});
}
