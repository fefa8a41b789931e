import type {ClipSource} from '../script/clip.ts';
import {knowSchedules, schedulesOf, tellable} from '../script/run.ts';
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
    knowSchedules(clip, JSON.parse(kept.toString()));
    return;
  }
  const schedules = schedulesOf(clip);
  if (tellable(schedules).length < schedules.length) return;
  await pieceStore.put(key, Buffer.from(JSON.stringify(schedules)));
}
