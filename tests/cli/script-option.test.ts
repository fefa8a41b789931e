import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {onewaiter} from './onewaiter.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-script-'));
const program = join(folder, 'naps.py');
writeFileSync(
  program,
  `import asyncio


async def main():
    await asyncio.sleep(1)
    print("up")


asyncio.run(main())
`,
);

afterAll(() => rmSync(folder, {recursive: true}));

const SCRIPT = {
  beats: [
    {name: 'rest', on: {kind: 'task-suspended', task: 'main'}, hold: 1},
    {name: 'up', on: {kind: 'line-printed'}},
  ],
  texts: {
    en: {
      title: 'A nap of mine',
      captions: {rest: ['{main} lies down.'], up: ['It is up.']},
      takeaway: ['One nap.'],
      note: ['Nobody else was there.'],
    },
  },
};

/** What a film by this script is, or why there is none. */
function listed(name: string, script: unknown) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, typeof script === 'string' ? script : JSON.stringify(script));
  return onewaiter(['list', program, '--script', file, '--lang', 'en', '--json']);
}

describe.concurrent('a script of one’s own', () => {
  test('is what is filmed, and what it leaves out has a default', async () => {
    const {code, stdout} = await listed('whole', {...SCRIPT, panel: 'turn'});
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({id: 'naps', title: 'A nap of mine', view: 'loop'});
  });

  test.each([
    ['text', '{"beats": [', ': not JSON: '],
    ['empty', {}, ':beats: Required. Add it.'],
    [
      'kind',
      {...SCRIPT, beats: [{name: 'x', on: {kind: 'task-born'}}]},
      ":beats[0].on.kind: Invalid enum value. Expected 'task-created' | 'task-resumed'",
    ],
    ['key', {...SCRIPT, focus: 3}, ":the file: Unrecognized key(s) in object: 'focus'. Remove it"],
    [
      'caption',
      {...SCRIPT, beats: [...SCRIPT.beats, {name: 'z', on: {kind: 'task-ended'}}]},
      ':texts.en.captions: nothing for beat "z". Add "z": ["…"].',
    ],
    [
      'window',
      {...SCRIPT, programs: [{file: 'naps.py', window: [1, 90]}]},
      ':programs[0].window: [1, 90] is not in naps.py, which has 10 lines. Expected: the first',
    ],
    [
      'stray',
      {...SCRIPT, programs: [{file: 'nap.py', window: [1, 2]}]},
      ':programs[0].file: "nap.py" is not filmed here. Expected: naps.py.',
    ],
    [
      'never',
      {...SCRIPT, beats: [{name: 'up', on: {kind: 'task-ended', task: 'B'}}]},
      ': naps: beat "up" waits for "task-ended" of B, which never happens. On stage are main.',
    ],
    ['scope', {...SCRIPT, view: 'scope'}, ':view: it cannot show this program: '],
    ['duel', {...SCRIPT, view: 'duel'}, ':view: "duel" is not for 1 program(s). Name the other'],
  ])('that is wrong is refused with its place: %s', async (name, script, message) => {
    const {code, stdout, stderr} = await listed(name, script);
    expect(stderr).toContain(`${name}.json${message}`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([code, stdout]).toEqual([1, '']);
  });

  test('needs a program, in every command that takes it', async () => {
    for (const command of ['list', 'check', 'render']) {
      const {code, stderr} = await onewaiter([command, 'gather-order', '--script', 'x.json']);
      expect([code, stderr]).toEqual([2, expect.stringContaining('--script needs one program')]);
    }
  });

  test('may be for two programs on one clock', async () => {
    const other = join(folder, 'other.py');
    writeFileSync(other, readFileSync(program));
    const sides = ['naps', 'other'].map(name => ({name, heading: name, remark: 'one task'}));
    const beats = [{name: 'rest', on: {kind: 'loop-slept'}}];
    const texts = {zh: {...SCRIPT.texts.en, sides}};
    const file = join(folder, 'two.json');
    writeFileSync(file, JSON.stringify({beats, texts}));
    const {stdout, stderr} = await onewaiter([
      ...['list', program, '--versus', other, '--script', file, '--json'],
    ]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({id: 'naps-other', view: 'duel'});
  });

  test('gives a picture its words', async () => {
    const file = join(folder, 'still.json');
    writeFileSync(file, JSON.stringify(SCRIPT));
    const args = [program, '--script', file, '--beat', 'rest', '--height', '360', '--out', folder];
    const {code, stdout} = await onewaiter(['still', ...args]);
    expect(code).toBe(0);
    expect(stdout).toContain('naps.zh.01-rest.png');
  });
});
