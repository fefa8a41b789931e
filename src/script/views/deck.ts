import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {waitDwell} from '../pacing.ts';
import {shotsOf} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import type {AdviceMoment, DeckMoment} from './deck-moment.ts';

const RISE: FilmSeconds = 0.4;

/** A film of advice: a card for each line of a described program, which has no clock. */
export function deckFilm(clip: ClipSource, lang: Lang): Film {
  const takes = takesOf(clip);
  const cut = cutOf(clip, lang, takes, takes.flatMap(shotsOf), waitDwell);
  const cards = cardsOf(cut);
  const scene = (time: FilmSeconds): DeckMoment => ({
    view: 'cards',
    now: 0,
    heading: cut.texts.title,
    advice: cards.map(card => card(time)),
    onTitle: cut.acts.title.at(time),
    onTakeaway: cut.acts.takeaway.at(time),
  });
  return filmOf(cut, scene, []);
}

function cardsOf({clip, score, shots, texts}: Cut): ((time: FilmSeconds) => AdviceMoment)[] {
  const turns = shots.filter(({event}) => event.kind === 'line-printed');
  return (texts.cards ?? []).map((card, i) => {
    const from = turns[i]?.time ?? 0;
    const next = turns[i + 1];
    const alpha = score.number(0).to(1, from, RISE);
    const lit = score.number(0).to(1, from, RISE);
    if (next) lit.to(0, next.time, RISE);
    const name = clip.script.beats[i]?.name ?? '';
    return time => ({...card, name, alpha: alpha.at(time), lit: lit.at(time)});
  });
}
