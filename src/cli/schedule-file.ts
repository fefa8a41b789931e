import {scheduleJson} from '../model/schedule-json.ts';
import type {ClipSource} from '../script/clip.ts';
import {schedulesOf} from '../script/run.ts';

/** What happened in a clip's programs, by file name, as JSON: everything the film shows comes from it. */
export function scheduleFile(clip: ClipSource): {name: string; content: string} {
  const schedules = schedulesOf(clip).map(([file, run]) => [file, scheduleJson(run)]);
  return {
    name: `${clip.id}.schedule.json`,
    content: `${JSON.stringify(Object.fromEntries(schedules))}\n`,
  };
}
