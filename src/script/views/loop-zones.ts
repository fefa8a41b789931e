import type {EventKind} from '../../model/schedule.ts';
import type {FilmSeconds} from '../units.ts';
import {seenAt} from './loop-journey.ts';
import type {ZonesMoment} from './loop-moment.ts';
import {type LoopStage, stepsOf} from './loop-stage.ts';

/** A part is there just before it is needed. */
const LEAD: FilmSeconds = 0.4;
const FADE: FilmSeconds = 0.3;

/** Parts of the stage that come when they are first needed, so that a beginner meets them one by one. */
export function zonesOf(stage: LoopStage): (time: FilmSeconds) => ZonesMoment {
  const from = (kind: EventKind) => {
    const first = stepsOf(stage).find(({shot}) => shot.event.kind === kind);
    const time = first ? seenAt(stage, first) : Number.POSITIVE_INFINITY;
    return stage.score.number(0).to(1, time - LEAD, FADE);
  };
  const waiting = from('task-suspended');
  const printed = from('line-printed');
  return time => ({waiting: waiting.at(time), console: printed.at(time)});
}
