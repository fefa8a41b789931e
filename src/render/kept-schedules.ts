import type {ClipSource} from '../script/clip.ts';
import {knowSchedulesJson, tellableJson} from '../script/schedules-json.ts';
import {pageKey} from './bundle.ts';
import {keyOf, pieceStore} from './piece-store.ts';

/**
 * Takes from the cache what happened when a clip's programs ran before, or else runs them and keeps it: most of what making
 * a film takes is running.
 *
 * @throws SourceError when a program cannot be run
 */
export async function recallSchedules(clip: ClipSource): Promise<void> {
  const {programs, script} = clip;
  const files = script.programs.map(({file}) => file);
  const key = keyOf('schedules', pageKey(), files, programs, script.latency);
  const kept = await pieceStore.get(key);
  if (kept !== undefined) {
    knowSchedulesJson(clip, kept.toString());
    return;
  }
  const told = tellableJson(clip);
  if (told !== undefined) await pieceStore.put(key, Buffer.from(told));
}
