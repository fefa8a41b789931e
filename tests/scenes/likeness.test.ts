import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {describe, expect, test} from 'vitest';
import {differing, OTHER_BROWSER, SAME_BROWSER} from './likeness.ts';
import {golden, goldens, unlike} from './pictures.ts';

const [name = ''] = goldens();

/** The picture with each byte of a block changed. */
function changed(width: number, height: number, change: (byte: number) => number): PNG {
  const picture = golden(name);
  for (let row = 100; row < 100 + height; row++) {
    for (let at = 400; at < 400 + width * 4; at++) {
      const byte = row * picture.width * 4 + at;
      if (at % 4 < 3) picture.data[byte] = change(picture.data[byte] ?? 0);
    }
  }
  return picture;
}

const invert = (byte: number) => 255 - byte;

describe.each([
  ['the same browser', SAME_BROWSER, [4, 4]],
  ['another browser', OTHER_BROWSER, [8, 12]],
] as const)('for %s', (_, tolerance, [width, height]) => {
  test('a block of pixels that changed is a difference', () => {
    const share = differing(golden(name), changed(width, height, invert), tolerance);
    expect(share).toBeGreaterThan(tolerance.share);
  });

  test('a colour that is rounded another way is none', () => {
    const rounded = changed(300, 100, byte => (byte > 0 ? byte - 1 : 1));
    expect(differing(golden(name), rounded, tolerance)).toBe(0);
  });
});

test('a picture that changed is laid out with what differs, and it says where', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onewaiter-frames-'));
  const fresh = changed(40, 20, invert);
  const [told, ...more] = unlike(name, PNG.sync.write(fresh), 'another browser', folder);
  expect(more).toEqual([]);
  expect(told).toContain(`Look at ${join(folder, name)}`);
  expect(PNG.sync.read(readFileSync(join(folder, name))).data.equals(fresh.data)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(2);
  rmSync(folder, {recursive: true});
});

test('a picture of another size differs altogether', () => {
  const small = new PNG({width: 48, height: 27});
  expect(differing(golden(name), small, SAME_BROWSER)).toBe(1);
});
