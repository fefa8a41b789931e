import {makeProject, type Project} from '@motion-canvas/core';
import type {ClipSource} from '../script/clip.ts';
import {filmScene} from './film-scene.tsx';

/** A clip as a Motion Canvas project. `lang` and `theme` are project variables, so an editor can change them. */
export function clipProject(
  clip: ClipSource,
  variables: {readonly lang: string; readonly theme: string},
): Project {
  return makeProject({name: clip.id, scenes: [filmScene(clip)], variables} as never) as Project;
}
