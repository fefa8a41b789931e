import type {Project} from '@motion-canvas/core';
import {clipProject} from '../../scenes/clip-project.ts';
import {clipSource} from './clip-sources.ts';

/** A clip for the Motion Canvas editor, in the language and theme the preview was started with. */
export function editorProject(id: string): Project {
  return clipProject(clipSource(id), {
    lang: import.meta.env['ONEWAITER_LANG'] ?? 'zh',
    theme: import.meta.env['ONEWAITER_THEME'] ?? 'dark',
  });
}
