import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {type FilmJob, filmJob} from '../../src/render/film-job.ts';
import type {ClipSource} from '../../src/script/clip.ts';

const settings = {preset: 'veryfast', crf: 18, encodeRepeats: false} as const;
const workshop = {page: 'page', browser: 'browser', ffmpeg: {path: '', version: '5'}};
const look = {lang: 'zh', theme: 'dark', width: 1920, height: 1080, fps: 60} as const;

function jobOf(clip: ClipSource): Promise<FilmJob> {
  return filmJob({clip, ...look}, workshop, {settings});
}

/** The clip with one more word in the caption of this beat. */
function recaptioned(clip: ClipSource, beat: string): ClipSource {
  const {zh} = clip.script.texts;
  const [first = '', ...rest] = zh.captions[beat] ?? [];
  const captions = {...zh.captions, [beat]: [`${first}嗯`, ...rest]};
  const texts = {...clip.script.texts, zh: {...zh, captions}};
  return {...clip, script: {...clip.script, texts}};
}

test.each(['gather-order', 'serial-or-tasks', 'timeout', 'one-waiter', 'blocked-loop'])(
  'one longer caption in %s: of its pieces only those that show it are made again, though all later ones move',
  async id => {
    const clip = await loadClip(id);
    const kept = new Set((await jobOf(clip)).pieces.map(({key}) => key));
    for (const {name} of clip.script.beats) {
      const video = (await jobOf(recaptioned(clip, name))).pieces.filter(
        ({kind}) => kind === 'video',
      );
      const again = video.filter(({key}) => !kept.has(key)).length;
      // Its own; and the next one where what moves in its own takes longer with it.
      expect([name, again >= 1 && again <= 2, again]).toEqual([name, true, again]);
      expect(video.length).toBeGreaterThan(7);
    }
  },
);
