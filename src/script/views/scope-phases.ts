import type {FilmSeconds} from '../units.ts';
import {FADE} from './loop-stage.ts';
import type {Block} from './scope-box.ts';
import type {PhaseMoment} from './scope-moment.ts';
import type {Solo} from './solo.ts';

/** Opening, use and closing of what an `async with` holds: each is listed when it begins. */
export function phasesOf(
  {cut}: Solo,
  {opens, entered, closes}: Block,
): (time: FilmSeconds) => PhaseMoment[] {
  if (!opens || !closes) return () => [];
  const {score, texts} = cut;
  const begins = {opens, body: entered, closes};
  const phases = Object.entries(begins).map(([name, {time}]) => ({
    text: texts.steps?.[name] ?? '',
    shown: score.number(0).to(1, time + FADE, FADE),
  }));
  return time => phases.map(({text, shown}) => ({text, alpha: shown.at(time)}));
}
