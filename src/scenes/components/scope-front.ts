import {type ChartMoment, chartX, laneY} from '../../script/chart.ts';
import {fitNames} from '../../script/views/bookmark-slots.ts';
import {boxSides, PHASES, SCOPE_CODE} from '../../script/views/scope-layout.ts';
import type {PhaseMoment, ScopeMoment} from '../../script/views/scope-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintScopeBox, paintScopeRail} from './scope-box.ts';
import {paintScopeError} from './scope-error.ts';
import {paintFailure} from './scope-failure.ts';
import {paintNumber} from './step-number.ts';

export interface ScopeFrontMoment {
  readonly scene: ScopeMoment;
  readonly chart: ChartMoment;
  /** How visible is what belongs to the scene alone. */
  readonly alpha: number;
}

/** What a scope shows in front of its lanes: the block around them, which stays to the end, and what happens to it. */
export class ScopeFront extends Drawing<ScopeFrontMoment> {
  protected override paint(pen: Pen, {scene, chart, alpha}: ScopeFrontMoment): void {
    const {box, bookmarks, failure, error, phases} = scene;
    const {layout} = chart;
    const xOf = (at: number) => chartX(chart, at);
    paintScopeBox(pen, box, layout, xOf);
    if (error) paintScopeError(pen, error, layout, xOf);
    pen.faded(alpha, () => {
      paintScopeRail(pen, box, fitNames(SCOPE_CODE, bookmarks));
      for (const [i, phase] of phases.entries()) {
        pen.faded(phase.alpha, () => paintPhase(pen, phase, i, chart));
      }
      if (!failure) return;
      const {top, bottom} = boxSides(box, layout, xOf);
      paintFailure(pen, failure, {layout, x: xOf(failure.at), top, bottom});
    });
  }
}

/** A number comes up within this time of the loop's clock once the clock has passed it. */
const SOON = 0.1;

/** Its number under its stretch of the lane, and in the list. */
function paintPhase(pen: Pen, {text, from, to}: PhaseMoment, index: number, chart: ChartMoment) {
  const middle = (from + to) / 2;
  const below = {x: chartX(chart, middle), y: laneY(chart.layout, 0) + chart.layout.tick + 6};
  pen.faded((chart.now - middle) / SOON, () => paintNumber(pen, index + 1, below));
  const y = PHASES.y + index * PHASES.pitch;
  paintNumber(pen, index + 1, {x: PHASES.x + 20, y: y - 12});
  const [code = '', ...words] = text.split(' | ');
  const mono = {size: 34, weight: 600, face: 'mono'} as const;
  pen.text(code, {x: PHASES.x + 64, y}, mono);
  const after = PHASES.x + 64 + pen.width(code, mono) + 24;
  pen.text(words.join(''), {x: after, y}, {size: 34, weight: 500, fill: pen.theme.soft});
}
