import {expect, test} from 'vitest';
import {transcript} from '../../src/render/sidecars/transcript.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {makeFilm} from '../../src/script/make-film.ts';

test('names and code are only text in a transcript', () => {
  const source = 'import asyncio\n"""\n```\n<b>"""\nasyncio.run(asyncio.sleep(1))\n';
  const clip = autoClip('x', '"><script>alert(1)</script>.py', source);
  const text = transcript(makeFilm(clip, {lang: 'en'}), clip);
  expect(text.split('\n')[0]).toBe('# ">&lt;script>alert(1)&lt;/script>');
  expect(text).toContain('````python\n');
});
