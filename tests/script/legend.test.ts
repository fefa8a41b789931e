import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {legendLayers} from '../../src/script/caption-band.ts';
import {makeFilm} from '../../src/script/make-film.ts';

test.each([
  ['callbacks-to-await', false],
  ['async-for', false],
  ['gather-order', true],
])(
  'the legend of %s says what ready looks like only if one stands in line behind another',
  async (id, said) => {
    const film = makeFilm(await loadClip(id), {lang: 'en'});
    const kinds = legendLayers(film.at(film.poster)).flatMap(layer => layer.kinds);
    expect(kinds.includes('ready')).toBe(said);
  },
);
