import {expect, test} from 'vitest';
import {scheduleText} from '../../src/model/schedule-text.ts';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import {takesOf} from '../../src/script/takes.ts';

const clips = await Promise.all((await clipNames()).map(loadClip));

test.each(clips)('$id has the schedule that lies beside it', async clip => {
  const texts = takesOf(clip).map(({schedule}, side) => {
    const file = clip.script.programs[side]?.file;
    return `# ${file}\n${scheduleText(schedule)}`;
  });
  await expect(texts.join('\n')).toMatchFileSnapshot(
    `../../src/script/clips/${clip.id}/schedule.txt`,
  );
});
