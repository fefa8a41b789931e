import type {TimedShot} from '../pacing.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE} from './loop-stage.ts';
import type {Block} from './scope-box.ts';
import type {PhaseMoment} from './scope-moment.ts';
import type {Solo} from './solo.ts';

/** Opening, use and closing of what an `async with` holds: each is listed when it begins. */
export function phasesOf(solo: Solo, block: Block): (time: FilmSeconds) => PhaseMoment[] {
  const {opens, closes, left} = block;
  if (!opens) return () => [];
  const {score, texts} = solo.cut;
  const begins = [opens, firstInside(solo, block), closes, left];
  const phases = ['opens', 'body', 'closes'].map((name, i) => ({
    text: texts.steps?.[name] ?? '',
    from: begins[i]?.event.at ?? 0,
    to: begins[i + 1]?.event.at ?? 0,
    shown: score.number(0).to(1, (begins[i]?.time ?? 0) + FADE, FADE),
  }));
  return time => phases.map(({shown, ...phase}) => ({...phase, alpha: shown.at(time)}));
}

/** The first that is told of the block's own lines. */
function firstInside({cut, stage}: Solo, {entered, code}: Block): TimedShot {
  const [first, last] = code.lines;
  const isInside = (line: number | null) => {
    const row = stage.code.findIndex(({number}) => number === line);
    return row >= first && row <= last;
  };
  const told = cut.shots.find(
    ({event}) =>
      event.seq > entered.event.seq && event.kind === 'line-printed' && isInside(event.line),
  );
  return told ?? entered;
}
