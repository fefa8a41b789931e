import {scheduleJson} from '../model/schedule-json.ts';
import type {ClipSource} from '../script/clip.ts';
import {runOf} from '../script/run.ts';

/** What happened in a clip's programs, by file name, as JSON: everything the film shows comes from it. */
export function scheduleFile({id, programs, script}: ClipSource): {name: string; content: string} {
  // Programs in other languages are described, not run.
  const python = script.programs.filter(({described}) => described === undefined);
  const schedules = python.map(({file}) => [
    file,
    scheduleJson(runOf(programs, file, script.latency)),
  ]);
  return {
    name: `${id}.schedule.json`,
    content: `${JSON.stringify(Object.fromEntries(schedules))}\n`,
  };
}
