import type {DeckMoment} from '../script/views/deck-moment.ts';
import {Deck, DeckRow} from './components/deck.ts';
import type {ViewProps} from './view-props.ts';

/** Advice, a card at a time. */
export function DeckView({moment, theme}: ViewProps) {
  return <Deck theme={theme} of={() => moment().scene as DeckMoment} />;
}

/** The cards on the title and on the takeaway. */
export function DeckCards({moment, theme}: ViewProps) {
  return <DeckRow theme={theme} of={() => moment().scene as DeckMoment} />;
}
