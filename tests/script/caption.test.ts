import {expect, test} from 'vitest';
import {parseLine, plainText, readingTime} from '../../src/script/caption.ts';

test('names in braces are set apart from the words around them', () => {
  expect(parseLine('1 秒到了。{B} 等完了')).toEqual([
    {text: '1 秒到了。'},
    {text: 'B', task: 'B'},
    {text: ' 等完了'},
  ]);
});

test('a caption stays at least as long as it takes to read', () => {
  const lines = [parseLine('{A} finishes first.'), parseLine('Its answer goes into slot two.')];
  expect(plainText(lines)).toBe('A finishes first. Its answer goes into slot two.');
  expect(readingTime(lines, 'en')).toBeCloseTo(48 / 14 + 0.6);
  expect(readingTime([parseLine('好。')], 'zh')).toBe(1.6);
});
