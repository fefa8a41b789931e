import type {Happening} from '../clip.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import type {Fact} from './fact.ts';

/** Something worth a caption: which event it hangs on, and what is to be said. */
export interface Worthy {
  readonly on: Happening;
  readonly fact: Fact;
  /** Lines of the program at which it happened. */
  readonly lines: readonly number[];
  /** What its author says of it. */
  readonly texts?: Readonly<Partial<Record<Lang, string>>>;
  readonly hold?: FilmSeconds;
}
