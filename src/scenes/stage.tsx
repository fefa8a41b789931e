import {Node} from '@motion-canvas/2d';
import type {SimpleSignal} from '@motion-canvas/core';
import {legendLayers, stageEdge} from '../script/caption-band.ts';
import type {Film, Moment} from '../script/film.ts';
import {WORDS} from '../script/stage-words.ts';
import type {FilmSeconds, ThemeName} from '../script/units.ts';
import {BlockedCards, BlockedView} from './blocked-view.tsx';
import {ChainCards, ChainView} from './chain-view.tsx';
import {Above} from './components/above.ts';
import {Caption} from './components/caption.ts';
import {Chart} from './components/chart.ts';
import {Ground} from './components/ground.ts';
import {Legend} from './components/legend.ts';
import {Playhead} from './components/playhead.ts';
import {Takeaway} from './components/takeaway.ts';
import {Title} from './components/title.ts';
import {DeckCards, DeckView} from './deck-view.tsx';
import {DuelView} from './duel-view.tsx';
import {KitchenView} from './kitchen-view.tsx';
import {LanesView} from './lanes-view.tsx';
import {LoopView} from './loop-view.tsx';
import {RestaurantView} from './restaurant-view.tsx';
import {ScaleCards, ScaleView} from './scale-view.tsx';
import {ScopeOver, ScopeView} from './scope-view.tsx';
import {RestaurantCards, ServiceCards} from './service-cards.tsx';
import {SharingView} from './sharing-view.tsx';
import {SlipCards, SlipView} from './slip-view.tsx';
import {THEMES} from './stage/theme.ts';
import type {ViewProps} from './view-props.ts';

export interface StageProps {
  readonly film: Film;
  readonly time: SimpleSignal<FilmSeconds>;
  readonly theme: ThemeName;
}

const VIEWS: Readonly<Record<Film['view'], (props: ViewProps) => Node>> = {
  loop: LoopView,
  duel: DuelView,
  blocked: BlockedView,
  restaurant: RestaurantView,
  kitchen: KitchenView,
  scale: ScaleView,
  scope: ScopeView,
  slip: SlipView,
  'call chain': ChainView,
  cards: DeckView,
  sharing: SharingView,
  lanes: LanesView,
};

/** What a view draws in front of the veil and of the charts: its own part of the cards, or of its lanes. */
const FRONT: Partial<Readonly<Record<Film['view'], (props: ViewProps) => Node>>> = {
  blocked: BlockedCards,
  restaurant: RestaurantCards,
  kitchen: ServiceCards,
  scale: ScaleCards,
  scope: ScopeOver,
  slip: SlipCards,
  'call chain': ChainCards,
  cards: DeckCards,
};

/**
 * Everything a film shows, mounted once: the scene, a veil over it between the acts, the charts that live in all three
 * acts, and the words on top. Who is absent is not drawn; nothing comes or goes.
 */
export function Stage({film, time, theme: themeName}: StageProps) {
  const theme = THEMES[themeName];
  const words = WORDS[film.lang];
  const moment = once(film, time);
  const View = VIEWS[film.view];
  const Front = FRONT[film.view];
  return (
    <Node position={[-960, -540]}>
      <Ground theme={theme} of={() => 1} />
      <Above edge={() => stageEdge(moment())}>
        <View film={film} moment={moment} theme={theme} words={words} />
      </Above>
      <Ground theme={theme} of={() => moment().veil} />
      <Title theme={theme} of={() => moment().title} />
      <Above edge={() => stageEdge(moment())}>
        {film.at(0).charts.map((chart, i) => (
          <Chart theme={theme} words={words} of={() => moment().charts[i] ?? chart} />
        ))}
        {film.at(0).charts.map((chart, i) => (
          <Playhead theme={theme} words={words} of={() => moment().charts[i] ?? chart} />
        ))}
        {Front && <Front film={film} moment={moment} theme={theme} words={words} />}
      </Above>
      <Takeaway theme={theme} names={film.names} of={() => moment().takeaway} />
      <Caption theme={theme} names={film.names} of={() => moment().caption} />
      <Legend theme={theme} words={words} of={() => legendLayers(moment())} />
    </Node>
  );
}

/** The film is asked once a frame, however many nodes want to know. */
function once(film: Film, time: SimpleSignal<FilmSeconds>): () => Moment {
  let last: Moment | undefined;
  return () => {
    const now = time();
    if (last?.time !== now) last = film.at(now);
    return last as Moment;
  };
}
