import type {FilmRequest} from '../render/page-api.ts';
import type {ClipSource} from '../script/clip.ts';
import type {Lang, ThemeName} from '../script/units.ts';

/** Every clip in every language and every theme. */
export function versionsOf(
  clips: readonly ClipSource[],
  langs: readonly Lang[],
  themes: readonly ThemeName[],
): Pick<FilmRequest, 'clip' | 'lang' | 'theme'>[] {
  return clips.flatMap(clip => langs.flatMap(lang => themes.map(theme => ({clip, lang, theme}))));
}
