import {textOf} from '../code.ts';
import {easeOutCubic} from '../ease.ts';
import type {FilmSeconds} from '../units.ts';
import type {RelayMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** From each call that asks the loop for another call, to the function that it names: no line of the program says it. */
export function relaysOf({
  score,
  shots,
  code,
  words,
}: LoopStage): (time: FilmSeconds) => RelayMoment[] {
  const relays = shots.flatMap(({event, time}) => {
    if (event.kind !== 'timer-set') return [];
    const texts = code.map(textOf);
    const call = new RegExp(`\\.call_(later|at)\\(.*\\b${event.label}\\b`);
    const from = texts.findIndex(text => call.test(text));
    const to = texts.findIndex(text => text.startsWith(`def ${event.label}(`));
    if (from < 0 || to < 0) return [];
    const alpha = score.number(0).to(1, time, FADE, easeOutCubic);
    return [{from, to, text: words.later(event.when - event.at), alpha}];
  });
  return time => relays.map(({alpha, ...relay}) => ({...relay, alpha: alpha.at(time)}));
}
