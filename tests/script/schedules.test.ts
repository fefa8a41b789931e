import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {scheduleText} from '../../src/model/schedule-text.ts';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import {schedulesOf} from '../../src/script/run.ts';
import {knowSchedulesJson, tellableJson} from '../../src/script/schedules-json.ts';
import {shortFilm} from '../render/short-film.ts';
import {runsOf} from './own-cuts.ts';

const clips = await Promise.all((await clipNames()).map(loadClip));

test.each(clips)('$id has the schedule that lies beside it', async clip => {
  const texts = runsOf(clip).map(({schedule: told, recorded: schedule = told}, side) => {
    const file = clip.script.programs[side]?.file;
    return `# ${file}\n${abridged(scheduleText(schedule))}`;
  });
  await expect(texts.join('\n')).toMatchFileSnapshot(
    `../../src/script/clips/${clip.id}/schedule.txt`,
  );
});

test.each(clips)('what happens in $id is the same when a page is told of it as JSON', clip => {
  const told = structuredClone(clip);
  knowSchedulesJson(told, tellableJson(clip) ?? '');
  expect(schedulesOf(told)).toStrictEqual(schedulesOf(clip));
});

test('of a timer that never comes due JSON cannot tell', () => {
  const source = `import asyncio
async def main():
    async with asyncio.timeout(1):
        await asyncio.sleep(float('inf'))
asyncio.run(main())`;
  expect(tellableJson({...shortFilm, programs: {'short.py': source}})).toBeUndefined();
});

/** A crowd's schedule is mostly the same line again: its beginning and its end are enough to review. */
function abridged(text: string): string {
  const lines = text.split('\n');
  if (lines.length <= 2 * END + 1) return text;
  const left = lines.length - 2 * END;
  const sum = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const gap = `... ${left} more lines; sha256 of the whole ${sum} ...`;
  return [...lines.slice(0, END), gap, ...lines.slice(-END)].join('\n');
}

/** Lines kept at either end of a schedule that is too long to read. */
const END = 60;
