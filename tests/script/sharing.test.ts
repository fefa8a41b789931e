import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {type Detour, detoured} from '../../src/script/views/sharing-detours.ts';
import {settingDetours} from '../../src/script/views/sharing-gate.ts';
import {looksOf} from '../../src/script/views/sharing-looks.ts';
import {callDetours, listLines} from '../../src/script/views/sharing-notify.ts';
import {type Solo, soloOf} from '../../src/script/views/solo.ts';

const soloNamed = async (id: string): Promise<Solo> => soloOf(await loadClip(id), 'en');

test('a guest that is woken and finds the list empty waits on', async () => {
  const {stage} = await soloNamed('condition');
  const told = looksOf(stage).map(({task, isTrue}) => {
    const name = stage.cast.find(member => member.task === task)?.name;
    return `${name} ${isTrue}`;
  });
  expect(told).toEqual(['A false', 'B false', 'A true', 'B false', 'B true']);
});

test('the lines of a look, a take, a filling and a call are those of the program', async () => {
  const {stage} = await soloNamed('condition');
  const row = (detour: Detour) =>
    stage.code[detour.row]?.tokens
      .map(({text}) => text)
      .join('')
      .trim();
  const rows = new Set(callDetours(stage, listLines(stage)).map(row));
  expect([...rows]).toEqual([
    'while not free:',
    'return free.pop(0)',
    'free.append("T1")',
    'cond.notify_all()',
    'free.append("T2")',
    'cond.notify()',
  ]);
});

test('while its task is at a detour, a bookmark is there and lit, and it goes back', async () => {
  const {stage} = await soloNamed('condition');
  const {task, name, hue} = stage.cast[1] as (typeof stage.cast)[number];
  const state = {from: 'waiting', to: 'waiting', progress: 1} as const;
  const still = {name, hue, slot: 0, row: 2, state, alpha: 1, lit: 0, outer: []};
  const bookmarks = detoured(
    {cast: [{task, name, hue}] as never, score: stage.score},
    () => [still],
    [{task, row: 5, from: 1, until: 2}],
  );
  const seen = [0.5, 1.5, 2.5].map(time => bookmarks(time)[0]);
  expect(seen.map(mark => [mark?.row, mark?.lit])).toEqual([
    [2, 0],
    [5, 1],
    [2, 0],
  ]);
});

test('who opens a gate is at the line that opens it', async () => {
  const {stage} = await soloNamed('event');
  const [detour] = settingDetours(stage, 'start');
  expect(stage.cast.findIndex(({task}) => task === detour?.task)).toBe(0);
  expect(stage.code[detour?.row ?? -1]?.number).toBe(13);
});
