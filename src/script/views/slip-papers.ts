import {shotOf} from '../beats.ts';
import {ScriptError, type SlipScript, type SlipTurn} from '../clip.ts';
import {textOf} from '../code.ts';
import type {Cut} from '../cut.ts';
import {easeInOutCubic, easeOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import type {FilmSeconds, Point} from '../units.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import {PAPER, paperHeight, paperOnCard, paperOrigin, paperPlace} from './slip-layout.ts';
import type {PaperLook, PaperMoment} from './slip-moment.ts';

/** A slip travels from the line that makes it to its place. */
const TRAVEL: FilmSeconds = 0.6;

/** The slips of a clip: each comes from the line of its call, and changes its look as the script's happenings come. */
export function papersOf(cut: Cut, stage: LoopStage): (time: FilmSeconds) => PaperMoment[] {
  const slips = cut.clip.script.slips ?? [];
  const papers = slips.map((slip, index) => {
    const place = {at: paperPlace(index, slips.length), height: paperHeight(slips.length)};
    return paperOf(cut, stage, slip, place);
  });
  return time => papers.map(paper => paper(time));
}

/** The slips on the cards: what is written on the title, what has become of it on the takeaway. */
export function cardPapersOf(cut: Cut): (time: FilmSeconds) => PaperMoment[] {
  const slips = (cut.clip.script.slips ?? []).slice(0, 2);
  const still = (slip: SlipScript, index: number, isTitle: boolean) => {
    // A loop is remembered as it ran, not as it was closed.
    const turn = isTitle || slip.is ? slip.turns[0] : slip.turns.at(-1);
    const words = isTitle ? [] : wordsOf(cut, turn?.say ?? '');
    const look: PaperLook = {look: turn?.look ?? 'made', words};
    return {
      call: slip.call,
      is: slip.is ?? ('slip' as const),
      at: paperOnCard(index, isTitle),
      height: PAPER.height,
      look,
      said: 1,
    };
  };
  const title = slips.map((slip, index) => still(slip, index, true));
  const takeaway = slips.map((slip, index) => still(slip, index, false));
  const at = (alpha: number, {look, ...paper}: ReturnType<typeof still>): PaperMoment => ({
    ...paper,
    look: {from: look, to: look, progress: 1},
    alpha,
  });
  return time => [
    ...title.map(paper => at(cut.acts.title.at(time), paper)),
    ...takeaway.map(paper => at(cut.acts.takeaway.at(time), paper)),
  ];
}

/** One slip, or what stands in its stead, which comes at its place. */
export function paperOf(
  cut: Cut,
  stage: LoopStage,
  slip: SlipScript,
  place: {readonly at: Point; readonly height: number},
): (time: FilmSeconds) => PaperMoment {
  const turns = slip.turns.map(turn => ({
    shot: shotOfTurn(cut, slip, turn),
    look: {look: turn.look, words: wordsOf(cut, turn.say), gives: turn.gives ?? ''},
  }));
  const [first] = turns;
  if (!first) throw new ScriptError(`${cut.clip.id}: slip "${slip.call}" has no turns.`);
  const born = first.shot.time;
  const {score} = cut;
  const at = score
    .point(slip.is ? place.at : paperOrigin(rowOfCall(stage, slip.call)))
    .to(place.at, born, TRAVEL, easeInOutCubic);
  const alpha = score.number(0).to(1, born, FADE, easeOutCubic);
  const said = score.number(0).to(1, born + TRAVEL, FADE);
  const look = score.look<PaperLook>(first.look);
  for (const turn of turns.slice(1)) look.to(turn.look, turn.shot.time, FADE);
  return time => ({
    call: slip.call,
    is: slip.is ?? 'slip',
    at: at.at(time),
    height: place.height,
    look: look.crossing(time),
    alpha: alpha.at(time),
    said: said.at(time),
  });
}

/** @throws {ScriptError} when what the turn waits for never happens */
export function shotOfTurn(cut: Cut, slip: SlipScript, turn: SlipTurn): TimedShot {
  const casts = cut.takes.map(take => take.cast);
  const name = `slip ${slip.call}, ${turn.say}`;
  return cut.shots[shotOf(cut.clip, {name, on: turn.on}, cut.shots, casts)] as TimedShot;
}

/** @throws {ScriptError} when the script has no words of this name in its language */
export function wordsOf({clip, lang, texts}: Cut, say: string): readonly string[] {
  const words = texts.slips?.[say];
  if (words) return words;
  throw new ScriptError(
    `${clip.id}: no ${lang} words for slip "${say}". Add them to its ${lang} texts, under "slips".`,
  );
}

/** The line of the program where the call stands. */
function rowOfCall({code}: LoopStage, call: string): number {
  const row = code.map(textOf).findIndex(line => {
    return line.includes(call) && !line.includes('def ');
  });
  return Math.max(0, row);
}
