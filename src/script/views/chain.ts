import type {ClipSource, SlipScript} from '../clip.ts';
import {type Cut, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {lanesOf} from '../lanes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {LINK, linkOnCard, linkPlace} from './chain-layout.ts';
import type {ChainMoment} from './chain-moment.ts';
import {FADE} from './loop-stage.ts';
import {SLIP_CHART} from './slip-layout.ts';
import type {PaperMoment} from './slip-moment.ts';
import {paperOf, wordsOf} from './slip-papers.ts';
import {type Solo, soloChart, soloOf, soloScene} from './solo.ts';
import type {SoloMoment} from './solo-moment.ts';

/** The film of coroutines that await one another: all of them pause where the innermost one waits. */
export function chainFilm(clip: ClipSource, lang: Lang): Film {
  const solo = soloOf(clip, lang);
  const {cut, take} = solo;
  const chart = soloChart(solo, SLIP_CHART, {
    rows: lanesOf(cut.shots, take.states, take.cast.map(named)),
    hidesMain: true,
    onlyInScene: true,
  });
  return filmOf(cut, sceneOf(solo), [chart]);
}

/** The functions have the names here; the one task that runs them all is called what it is. */
function named<T extends {readonly name: string}>(member: T): T {
  return {...member, name: 'task'};
}

function sceneOf(solo: Solo): (time: FilmSeconds) => ChainMoment {
  const {cut, stage} = solo;
  const left = soloScene(solo);
  const slips = cut.clip.script.slips ?? [];
  const links = slips.map((slip, index) =>
    paperOf(cut, stage, slip, {at: linkPlace(index), height: LINK.height}),
  );
  const cards = [true, false].flatMap(isTitle =>
    slips.map((slip, index) => ({isTitle, link: lying(cut, slip, linkOnCard(index, isTitle))})),
  );
  const first = cut.shots.find(({event}) => event.kind === 'task-resumed')?.time ?? 0;
  const begun = cut.score.number(0).to(1, first, FADE);
  return time => ({
    view: 'call chain',
    ...left(time),
    bookmarks: bookmarksIn(left(time).bookmarks, begun.at(time)),
    links: links.map(link => link(time)),
    cards: cards.map(({isTitle, link}) => ({...link, alpha: alphaOf(cut, isTitle, time)})),
  });
}

/** Until the task runs, the line of plain code is the only one to look at; that has a light, and no bookmark. */
function bookmarksIn(bookmarks: SoloMoment['bookmarks'], begun: number): SoloMoment['bookmarks'] {
  return bookmarks.map(bookmark =>
    bookmark.name === '' ? bookmark : named({...bookmark, alpha: bookmark.alpha * begun}),
  );
}

/** On the cards only the colour of each function is said. */
function lying(cut: Cut, slip: SlipScript, at: PaperMoment['at']): PaperMoment {
  const {call, is = 'call', turns} = slip;
  const word = is === 'plain' ? wordsOf(cut, turns[0]?.say ?? '')[0] : 'async def';
  const look = {look: 'made', words: [word ?? '']} as const;
  const still = {from: look, to: look, progress: 1};
  return {call, is, at, height: LINK.height, look: still, alpha: 1, said: 1};
}

function alphaOf({acts}: Cut, isTitle: boolean, time: FilmSeconds): number {
  return (isTitle ? acts.title : acts.takeaway).at(time);
}
