import type {View2D} from '@motion-canvas/2d';
import {makeScene2D} from '@motion-canvas/2d';
import {
  createSignal,
  type FullSceneDescription,
  linear,
  type ThreadGenerator,
  type ThreadGeneratorFactory,
  useScene,
  useThread,
  ValueDispatcher,
} from '@motion-canvas/core';
import {charactersOf} from '../script/characters.ts';
import type {ClipSource} from '../script/clip.ts';
import {makeFilm} from '../script/make-film.ts';
import {LANGS, type Lang, THEME_NAMES, type ThemeName} from '../script/units.ts';
import {loadFonts} from './stage/fonts.ts';
import {Stage} from './stage.tsx';

/** A clip as a Motion Canvas scene: one clock, linear, from the film's first frame to its last. Beats are slides. */
export function filmScene(clip: ClipSource): FullSceneDescription<ThreadGeneratorFactory<View2D>> {
  const description = makeScene2D(function* (view) {
    const {lang, theme} = variables();
    const film = makeFilm(clip, {lang});
    // A promise that is yielded takes no film time: no glyph is drawn before its font is there.
    yield loadFonts(charactersOf(film, clip));
    const time = createSignal(0);
    view.add(<Stage film={film} time={time} theme={theme} />);
    for (const beat of film.beats) {
      yield* time(beat.time, beat.time - time(), linear);
      yield* slide(beat.name);
    }
    yield* time(film.duration, film.duration - time(), linear);
  });
  // What `?scene` imports would add; a scene that is made from data has no file to import.
  const named = {...description, name: clip.id};
  return {...named, onReplaced: new ValueDispatcher(named.config)} as never;
}

/**
 * A slide that takes no time unless somebody presents. Motion Canvas's own `beginSlide` always takes one frame, and
 * every frame the clock falls behind is a picture that is not the film's.
 */
function* slide(name: string): ThreadGenerator {
  const {slides} = useScene();
  slides.register(name, useThread().fixed);
  while (slides.shouldWait(name)) yield;
}

function variables(): {lang: Lang; theme: ThemeName} {
  const {variables: values} = useScene();
  const lang = values.get<string>('lang', 'zh')();
  const theme = values.get<string>('theme', 'dark')();
  return {
    lang: LANGS.find(known => known === lang) ?? 'zh',
    theme: THEME_NAMES.find(known => known === theme) ?? 'dark',
  };
}
