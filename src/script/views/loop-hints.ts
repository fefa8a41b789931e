import type {CastMember} from '../cast.ts';
import type {HintMoment} from '../chart.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** How long a word stands beside a shape that is seen for the first time. */
const STAY: FilmSeconds = 2.4;

/** The word beside the first limit; the other marks are in the legend. */
export function hintsOf(stage: LoopStage): (time: FilmSeconds) => HintMoment[] {
  const hints = limitHint(stage).map(({time, stay, ...hint}) => ({
    ...hint,
    alpha: stage.score
      .number(0)
      .to(1, time, FADE)
      .to(0, time + stay, FADE),
  }));
  return time => hints.map(({alpha, ...hint}) => ({...hint, alpha: alpha.at(time)}));
}

/** The first limit stands on its lane before its time has come: it needs a word. */
function limitHint({cast, shots, states, words}: LoopStage) {
  const isLimited = ({task}: CastMember, i: number) => {
    const state = states[i]?.tasks.get(task);
    return state?.status === 'waiting' && state.limit !== null;
  };
  const first = shots.findIndex((_, i) => cast.some(member => isLimited(member, i)));
  const shot = shots[first];
  const row = cast.findIndex(member => isLimited(member, first));
  const at = states[first]?.tasks.get(cast[row]?.task ?? '')?.limit;
  if (!shot || at === undefined || at === null) return [];
  return [{row, at, text: words.limit, time: shot.time + 0.4, stay: STAY + shot.dwell}];
}
