import type {Schedule} from '../model/schedule.ts';
import {callbackCast, withCallbacks} from './callbacks.ts';
import {type CastMember, castOf, shortNamed} from './cast.ts';
import {causeFirst} from './causal.ts';
import {type ClipSource, ScriptError} from './clip.ts';
import {type Described, scheduleOf} from './described.ts';
import {withPassing} from './passing.ts';
import {withMain} from './plain.ts';
import {runOf} from './run.ts';
import {statesOf} from './run-states.ts';
import type {Take} from './shots.ts';

/** Run a clip's programs, in the order of the script. */
export function takesOf(clip: ClipSource): Take[] {
  return clip.script.programs.map(({file, described}, side) => {
    if (described) return describedTake(described, side);
    if (clip.programs[file] === undefined) {
      throw new ScriptError(
        `${clip.id}: no program "${file}". It has ${Object.keys(clip.programs).join(', ')}.`,
      );
    }
    const run = withPassing(runOf(clip.programs, file, clip.script.latency));
    const callbacks = callbackCast(run);
    if (callbacks.length > 0) return callbackTake(run, callbacks, side);
    const recorded = withMain(run);
    const schedule = {...recorded, events: causeFirst(recorded.events)};
    let cast: Take['cast'] | undefined;
    let states: Take['states'] | undefined;
    // Made when they are asked for: those of a crowd are too many to make for nothing.
    return {
      side,
      schedule,
      recorded,
      get cast() {
        cast ??= castFor(clip, schedule);
        return cast;
      },
      get states() {
        states ??= statesOf(schedule.events);
        return states;
      },
    };
  });
}

function callbackTake(run: Schedule, cast: readonly CastMember[], side: number): Take {
  const schedule = withCallbacks(run, cast);
  return {side, schedule, cast, states: statesOf(schedule.events)};
}

/** When only some are shown, the program is anybody's, and so are its names: they are made to fit. */
function castFor({script: {shown}}: ClipSource, schedule: Schedule): CastMember[] {
  const cast = castOf(schedule);
  return shown === undefined ? cast : shortNamed(cast).slice(0, shown);
}

function describedTake(described: Described, side: number): Take {
  const schedule = scheduleOf(described);
  const cast = described.tasks.map(
    task => ({task, name: task.slice(task.indexOf(':') + 1), hue: 'main'}) as const,
  );
  return {side, schedule, cast, states: statesOf(schedule.events)};
}
