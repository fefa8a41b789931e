import type {Film, Moment} from '../script/film.ts';
import type {Words} from '../script/words.ts';
import type {Theme} from './stage/theme.ts';

/** What every view is given: the film, what is true of it now, and how it looks. */
export interface ViewProps {
  readonly film: Film;
  readonly moment: () => Moment;
  readonly theme: Theme;
  readonly words: Words;
}
