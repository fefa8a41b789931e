import type {HintMoment} from '../chart.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** How long a word stands beside a shape that is seen for the first time. */
const STAY: FilmSeconds = 2.4;

/** The words beside the first block and the first dots, so that no clip needs another clip's key. */
export function hintsOf(stage: LoopStage): (time: FilmSeconds) => HintMoment[] {
  const {cast, shots, states, words, score} = stage;
  const ran = shots.find(({event}) => event.kind === 'task-resumed');
  const slept = shots.findIndex(({event}) => event.kind === 'loop-slept');
  const asleep = shots[slept];
  const waiting = states[slept]?.tasks;
  const sleeper = cast.findLastIndex(({task}) => waiting?.get(task)?.status === 'waiting');
  const hints = [
    ...(ran ? [{row: 0, text: words.blockMeansRunning, time: ran.time + 0.4, stay: STAY}] : []),
    ...(asleep
      ? [{row: sleeper, text: words.dotsMeanWaiting, time: asleep.time + 0.3, stay: STAY}]
      : []),
  ].map(({row, text, time, stay}) => ({
    row,
    text,
    alpha: score
      .number(0)
      .to(1, time, FADE)
      .to(0, time + stay, FADE),
  }));
  return time => hints.map(({row, text, alpha}) => ({row, text, alpha: alpha.at(time)}));
}
