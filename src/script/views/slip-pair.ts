import type {ClipSource, SlipScript} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import {easeOutCubic} from '../ease.ts';
import type {Film} from '../film.ts';
import {mergedShots} from '../merge.ts';
import {duelWaitDwell} from '../pacing.ts';
import {takesOf} from '../takes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {chartOfSide, sideOf, stageOf} from './duel-side.ts';
import {nowOf} from './loop-clock.ts';
import {FADE} from './loop-stage.ts';
import {PAIR_CHARTS, tokenPlace} from './slip-pair-layout.ts';
import type {PairMoment, TokenLook, TokenMoment} from './slip-pair-moment.ts';
import {shotOfTurn, wordsOf} from './slip-papers.ts';

/** The film of two programs that make the same calls and get back different things. */
export function pairFilm(clip: ClipSource, lang: Lang): Film {
  const takes = takesOf(clip);
  const cut = cutOf(clip, lang, takes, mergedShots(takes), duelWaitDwell);
  const now = nowOf(cut);
  const parts = takes.map(take => ({take, stage: stageOf(clip, cut, take)}));
  const sides = parts.map(({take, stage}) => sideOf(cut.texts, stage, take));
  const charts = parts.map(({take, stage}) =>
    chartOfSide(clip, cut, stage, take, now, PAIR_CHARTS[take.side] ?? PAIR_CHARTS[0]),
  );
  const tokens = tokensOf(cut);
  const scene = (time: FilmSeconds): PairMoment => ({
    view: 'pair',
    sides: sides.map(side => side(time)),
    tokens: tokens(time),
    now: now.at(time),
  });
  return filmOf(cut, scene, charts);
}

function tokensOf(cut: Cut): (time: FilmSeconds) => TokenMoment[] {
  const seen = [0, 0];
  const tokens = (cut.clip.script.slips ?? []).map(slip => {
    const [first] = slip.turns;
    const side = first ? shotOfTurn(cut, slip, first).side : 0;
    const index = seen[side] ?? 0;
    seen[side] = index + 1;
    return tokenOf(cut, slip, tokenPlace(side, index));
  });
  return time => tokens.map(token => token(time));
}

function tokenOf(
  cut: Cut,
  slip: SlipScript,
  at: TokenMoment['at'],
): (time: FilmSeconds) => TokenMoment {
  const turns = slip.turns.map(turn => {
    const look: TokenLook = {look: turn.look, word: wordsOf(cut, turn.say)[0] ?? ''};
    return {time: shotOfTurn(cut, slip, turn).time, look};
  });
  const look = cut.score.look<TokenLook>(turns[0]?.look ?? {look: 'made', word: ''});
  const alpha = cut.score.number(0).to(1, turns[0]?.time ?? 0, FADE, easeOutCubic);
  for (const turn of turns.slice(1)) look.to(turn.look, turn.time, FADE);
  return time => ({
    call: slip.call,
    isRequest: slip.is === 'request',
    at,
    look: look.crossing(time),
    alpha: alpha.at(time),
  });
}
