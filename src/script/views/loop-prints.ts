import type {PrintMoment} from '../chart.ts';
import {easeOutCubic} from '../ease.ts';
import type {FilmSeconds} from '../units.ts';
import {seenAt} from './loop-journey.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';

/** What was printed, on the lanes of those who did; nothing that a lane's name says already. */
export function printsOf(stage: LoopStage): (time: FilmSeconds) => PrintMoment[] {
  const {cast, score} = stage;
  const prints = stepsOf(stage).flatMap(step => {
    const {event} = step.shot;
    if (event.kind !== 'line-printed') return [];
    const row = cast.findIndex(({task}) => task === event.by);
    if (row < 0 || cast[row]?.name === event.text) return [];
    const shown = score.number(0).to(1, seenAt(stage, step), FADE, easeOutCubic);
    return [{row, at: event.at, text: event.text, shown}];
  });
  return time => prints.map(({shown, ...print}) => ({...print, alpha: shown.at(time)}));
}
