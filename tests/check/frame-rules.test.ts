import {expect, test} from 'vitest';
import {frameFaults} from '../../src/render/check/frame-rules.ts';
import type {SeenOutline, SeenText} from '../../src/render/page-api.ts';

const FINE: SeenText = {
  text: 'ready',
  x: 100,
  y: 100,
  width: 80,
  height: 28,
  size: 30,
  fill: '#F3EEE2',
  font: '500 30px "Plex Sans"',
  alpha: 1,
  contrast: 7,
  missing: '',
  unloaded: '',
};

const OUTLINE: SeenOutline = {
  x: 90,
  y: 80,
  width: 200,
  height: 96,
  colour: '#45B4EE',
  alpha: 1,
  contrast: 7.5,
};

function faults(...texts: Partial<SeenText>[]): string[] {
  const seen = texts.map(text => ({...FINE, ...text}));
  return frameFaults({texts: seen, outlines: []}, 1, true).map(
    each => `${each.rule}: ${each.found}`,
  );
}

test('a text in its place has no fault', () => {
  expect(faults({}, {y: 200})).toEqual([]);
});

test('texts may not overlap, unless one is on its way out', () => {
  expect(faults({}, {text: 'next', x: 150})).toEqual([
    'overlap: "ready" and "next" share 30x28 px',
  ]);
  expect(faults({}, {text: 'next', x: 150, alpha: 0.4})).toEqual([]);
});

test('texts stay in the safe area', () => {
  expect(faults({x: 1800})).toEqual(['safe area: "ready" reaches to 1800, 100, 1880, 128']);
});

test('texts stay in the box that they stand in', () => {
  const container = {x: 90, y: 80, width: 200, height: 96};
  expect(faults({container})).toEqual([]);
  expect(faults({container, width: 210})).toEqual([
    'container: "ready" is 20 px wider than the box that it stands in',
  ]);
});

test('texts are large enough to read', () => {
  expect(faults({size: 24})).toEqual(['size: "ready" is 24.0 px']);
});

test('texts stand out from their ground', () => {
  expect(faults({contrast: 3.2})).toEqual(['contrast: "ready" has a contrast of 3.20']);
});

test('outlines that say how a task is stand out from their ground', () => {
  const check = (outline: SeenOutline) => frameFaults({texts: [], outlines: [outline]}, 1, true);
  expect(check({...OUTLINE, contrast: 3.1})).toEqual([]);
  expect(check({...OUTLINE, contrast: 2.9}).map(({found}) => found)).toEqual([
    'the outline #45B4EE of the card at 90, 80 has a contrast of 2.90',
  ]);
});

test('every character has a glyph', () => {
  expect(faults({missing: '🚀'})).toEqual(['glyph: "ready" has no glyph for 🚀']);
});

test('every face is loaded', () => {
  expect(faults({unloaded: 'Plex Sans 500'})).toEqual([
    'font: "ready" is set in Plex Sans 500, which is not loaded',
  ]);
});
