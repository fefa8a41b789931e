import {expect, test} from 'vitest';
import {filmFaults} from '../../src/render/check/film-rules.ts';
import {loadClip} from '../../src/render/clips.ts';
import type {Film, Moment} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {CardMoment} from '../../src/script/views/loop-moment.ts';

const film = makeFilm(await loadClip('gather-order'), {lang: 'en'});

/** The film with its cards changed from `time` on. */
function withCards(change: (card: CardMoment) => Partial<CardMoment>, time = 0): Film {
  return {
    ...film,
    at: now => {
      const moment = film.at(now);
      if (moment.scene.view !== 'loop' || now < time) return moment;
      const cards = moment.scene.cards.map(card => ({...card, ...change(card)}));
      return {...moment, scene: {...moment.scene, cards}} as Moment;
    },
  };
}

function rules(broken: Film): string[] {
  return [...new Set(filmFaults(broken).map(({rule, found}) => `${rule}: ${found}`))];
}

test('the film as it is has no fault', () => {
  expect(rules(film)).toEqual([]);
});

test('a caption may not be longer than a line', () => {
  const text = 'All four of them wait, nobody at all can run, and only now the clock moves.';
  const long: Film = {
    ...film,
    at: now => ({...film.at(now), caption: {lines: [[{text}]], opacity: 1, rule: 1}}),
  };
  expect(rules(long)).toContain(`caption: "${text}" is longer than 60 characters`);
});

test('a caption stands as long as it takes to read', () => {
  const [first, ...others] = film.beats;
  if (!first) throw new Error('no beat');
  const hasty: Film = {...film, beats: [{...first, until: first.time + 1}, ...others]};
  expect(rules(hasty)).toEqual(['reading: "one-seat" stands for 1.00 s and takes 4.46 s to read']);
});

test("a colour is somebody's", () => {
  const stray = withCards(card => (card.name === 'C' ? {hue: 'E'} : {}));
  expect(rules(stray)).toContain('hue: something has the colour of E, and no task has');
});

test('two tasks may not run at once', () => {
  const running = {status: 'running'} as const;
  const crowded = withCards(() => ({alpha: 1, look: {from: running, to: running, progress: 1}}));
  expect(rules(crowded)).toContain('one seat: main and A and B and C run at once');
});

test('a card may not jump', () => {
  const rest = film.beats[3]?.rest ?? 0;
  const moved = withCards(card => ({at: {x: card.at.x + 300, y: card.at.y}}), rest);
  expect(rules(moved).every(fault => /^jump: scene\.cards.*x changes by 300/.test(fault))).toBe(
    true,
  );
  expect(rules(moved).length).toBeGreaterThan(0);
});
