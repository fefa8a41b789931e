import {simulate} from '../python/simulate.ts';
import {castOf} from './cast.ts';
import {type ClipSource, ScriptError} from './clip.ts';
import {statesOf} from './run-state.ts';
import type {Take} from './shots.ts';

/** Run a clip's programs, in the order of the script. */
export function takesOf(clip: ClipSource): Take[] {
  return clip.script.programs.map(({file}, side) => {
    const source = clip.programs[file];
    if (source === undefined) {
      throw new ScriptError(
        `${clip.id}: no program "${file}". It has ${Object.keys(clip.programs).join(', ')}.`,
      );
    }
    const schedule = simulate(source, {file});
    return {side, schedule, cast: castOf(schedule), states: statesOf(schedule)};
  });
}
