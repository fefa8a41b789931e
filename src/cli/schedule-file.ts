import type {ClipSource} from '../script/clip.ts';
import {schedulesJson} from '../script/schedules-json.ts';

/** What happened in a clip's programs, by file name, as JSON: everything the film shows comes from it. */
export function scheduleFile(clip: ClipSource): {name: string; content: string} {
  return {name: `${clip.id}.schedule.json`, content: `${schedulesJson(clip)}\n`};
}
