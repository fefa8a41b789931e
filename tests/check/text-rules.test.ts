import {expect, test} from 'vitest';
import {textFaults} from '../../src/render/check/text-rules.ts';
import type {SeenText} from '../../src/render/page-api.ts';

const FINE: SeenText = {
  text: 'ready',
  x: 100,
  y: 100,
  width: 80,
  height: 28,
  size: 30,
  fill: '#F3EEE2',
  alpha: 1,
  contrast: 7,
  missing: '',
};

function faults(...texts: Partial<SeenText>[]): string[] {
  const seen = texts.map(text => ({...FINE, ...text}));
  return textFaults(seen, 1, true).map(({rule, found}) => `${rule}: ${found}`);
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

test('texts are large enough to read', () => {
  expect(faults({size: 24})).toEqual(['size: "ready" is 24.0 px']);
});

test('texts stand out from their ground', () => {
  expect(faults({contrast: 3.2})).toEqual(['contrast: "ready" has a contrast of 3.20']);
});

test('every character has a glyph', () => {
  expect(faults({missing: '🚀'})).toEqual(['glyph: "ready" has no glyph for 🚀']);
});
