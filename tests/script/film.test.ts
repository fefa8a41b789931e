import {describe, expect, test} from 'vitest';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import {cutOf} from '../../src/script/cut.ts';
import type {Film} from '../../src/script/film.ts';
import {pieceAlpha} from '../../src/script/lane-pieces.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {mergedShots} from '../../src/script/merge.ts';
import {duelWaitDwell, type TimedShot, waitDwell} from '../../src/script/pacing.ts';
import {isShown, shotsOf, type Take} from '../../src/script/shots.ts';
import {takesOf} from '../../src/script/takes.ts';
import {LANGS, SAME_INSTANT} from '../../src/script/units.ts';
import {describeScene} from './describe.ts';
import {ownCut} from './own-cuts.ts';

const clips = await Promise.all((await clipNames()).map(loadClip));

/** In the sharing view, what stands beside the first program is a count that the last card quotes. */
function onStage(clip: ClipSource): Take[] {
  const takes = takesOf(clip);
  return clip.script.view === 'sharing' ? takes.slice(0, 1) : takes;
}

describe.each(clips)('$id', clip => {
  const own = ownCut(clip);
  const takes = own?.takes ?? onStage(clip);
  const isDuel = takes.length > 1;
  const raw = () => (isDuel ? mergedShots(takes) : shotsOf(takes[0] as Take));
  const cut = own ?? cutOf(clip, 'en', takes, raw(), isDuel ? duelWaitDwell : waitDwell);
  const shown = cut.shots.filter(shot => isShown(shot, takes[shot.side] as Take));
  const film = makeFilm(clip, {lang: 'en'});

  test('the picture after every event', async () => {
    const lines = shown.map(shot => {
      const moment = film.at(shot.time + shot.dwell - 0.01);
      const what = nameOf(shot, takes).padEnd(28);
      return `${what} ${describeScene(moment)}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${clip.id}.moments.txt`);
  });

  test('the clock moves only while the loop sleeps, and back to where the next program begins', () => {
    const next = clip.script.inTurn ? shown.find(({side}) => side === 1) : undefined;
    for (const shot of shown) {
      const {now} = film.at(shot.time).scene;
      const passed = film.at(shot.time + shot.dwell).scene.now - now;
      const {event} = shot;
      const slept = event.kind === 'loop-slept' ? event.until - event.at : 0;
      expect(passed, nameOf(shot, takes)).toBeCloseTo(shot === next ? -now : slept, 6);
    }
  });

  test('a moment does not depend on what was asked before', () => {
    const times = Array.from({length: 40}, (_, i) => (film.duration * i) / 39);
    const forwards = times.map(time => film.at(time));
    const backwards = times.toReversed().map(time => film.at(time));
    expect(backwards.reverse()).toEqual(forwards);
  });

  test('a hold is a hold', () => {
    const frames = Array.from({length: Math.floor(film.duration * 60)}, (_, i) => i / 60);
    const still = frames.filter(time => film.isStill(time, time + 1 / 60));
    expect(still.length / frames.length).toBeGreaterThan(0.3);
    for (const time of still) {
      expect(pictureAt(film, time + 1 / 60)).toEqual(pictureAt(film, time));
    }
  });

  test('nothing jumps between frames', () => {
    for (const {from, to, what, by} of jumps(film)) {
      expect.fail(`${what} jumps by ${by.toFixed(1)} px between ${from} and ${to} s`);
    }
  });

  test.each(LANGS)('captions can be read in time (%s)', lang => {
    const {beats, duration} = makeFilm(clip, {lang});
    expect(beats.map(beat => beat.name)).toEqual([
      ...clip.script.beats.map(beat => beat.name),
      'takeaway',
    ]);
    const rate = lang === 'zh' ? 5 : 14;
    for (const beat of beats) {
      const length =
        lang === 'zh' ? beat.caption.replace(/[\x20-\x7f]{2}/g, 'x').length : beat.caption.length;
      const shown = beat.until - beat.time + SAME_INSTANT;
      expect(shown, beat.name).toBeGreaterThan(length / rate);
    }
    expect(duration).toBeGreaterThan(20);
    expect(duration).toBeLessThanOrEqual(60);
  });
});

/** What is drawn, without the time it is drawn at. */
function pictureAt(film: Film, time: number): unknown {
  const {time: _, charts, ...rest} = film.at(time);
  const drawn = charts.map(({time: now, rows, ...chart}) => ({
    ...chart,
    pieces: rows.map(row => row.pieces.map(piece => pieceAlpha(piece, now))),
  }));
  return {...rest, drawn};
}

function nameOf({side, event}: TimedShot, takes: readonly Take[]): string {
  const task = 'task' in event ? event.task : 'by' in event ? event.by : '';
  const name = takes[side]?.cast.find(member => member.task === task)?.name ?? '';
  return `${takes.length > 1 ? `${side + 1} ` : ''}${event.kind} ${name}`.trim();
}

/** The largest step a card or a bookmark may make in a sixtieth of a second. */
const STEP = 120;

function* jumps(film: Film): Generator<{from: number; to: number; what: string; by: number}> {
  let before = film.at(0);
  for (let frame = 1; frame / 60 < film.duration; frame++) {
    const now = film.at(frame / 60);
    for (const [i, card] of cardsOf(now).entries()) {
      const was = cardsOf(before)[i];
      if (!was || was.alpha < 0.02 || card.alpha < 0.02) continue;
      const by = Math.hypot(card.at.x - was.at.x, card.at.y - was.at.y);
      if (by > STEP) yield {from: before.time, to: now.time, what: `card ${card.name}`, by};
    }
    before = now;
  }
}

function cardsOf({scene}: ReturnType<Film['at']>) {
  if (scene.view === 'slip') return scene.papers.map(paper => ({...paper, name: paper.call}));
  if (scene.view === 'call chain') return scene.links.map(link => ({...link, name: link.call}));
  return 'cards' in scene ? scene.cards : [];
}
