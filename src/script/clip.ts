import type {EventKind, VirtualSeconds} from '../model/schedule.ts';
import type {Shown} from './code.ts';
import type {Described} from './described.ts';
import type {FilmSeconds, Lang} from './units.ts';

/** Everything a film is made from, as plain data: it can be sent to a page as JSON. */
export interface ClipSource {
  readonly id: string;
  /** Python sources by file name. */
  readonly programs: Readonly<Record<string, string>>;
  readonly script: Script;
}

/** What a clip shows, and how. Times in it are film time; beats hang on what happened, never on seconds or lines. */
export interface Script {
  readonly view:
    | 'loop'
    | 'duel'
    | 'slip'
    | 'call chain'
    | 'cards'
    | 'scope'
    | 'blocked'
    | 'sharing'
    | 'lanes'
    | 'restaurant'
    | 'kitchen'
    | 'scale';
  /** The document's idea this clip is about, such as `004`. */
  readonly sources: readonly string[];
  /** The programs in the order they are shown: one, or two for a duel. */
  readonly programs: readonly ProgramShot[];
  readonly beats: readonly Beat[];
  /**
   * In the loop view: what stands under the code besides the output. `turn`: the loop's own steps. `crowd`: all tasks, one
   * sign each.
   */
  readonly panel?: 'turn' | 'crowd';
  /** In the slip view and the call chain: the coroutine objects, and what becomes of each. */
  readonly slips?: readonly SlipScript[];
  /** How many tasks are on stage, the first of all among them; the others run, unseen. All, if it is left out. */
  readonly shown?: number;
  /** How long the film may be: the moves of what repeats are shortened until it is. */
  readonly longest?: FilmSeconds;
  /** In a duel of long programs: each is told to its end, on a clock of its own, before the next begins. */
  readonly inTurn?: boolean;
  /** Seconds that a modelled network or file call takes whose address names none; its own time, if it is left out. */
  readonly latency?: VirtualSeconds;
  readonly takeaway: Takeaway;
  readonly texts: Readonly<Record<Lang, ClipTexts>>;
}

/** One of the programs that a clip films, and what is seen of it. */
export interface ProgramShot extends Shown {
  readonly file: string;
  /** For a program that is not Python: what it does, as its own language has it. */
  readonly described?: Described;
}

/** A caption, and the event that it comes with. */
export interface Beat {
  /** Unique in the clip; its caption stands under this name in every language. */
  readonly name: string;
  readonly on: Happening;
  /** Seconds of film to rest on the event beyond what reading its caption takes. */
  readonly hold?: FilmSeconds;
  /** In the views of one program, and in duels: the lines to look at while its caption stands, as the program has them. */
  readonly points?: readonly string[];
}

/** What must have happened for a beat to come. */
export interface Happening {
  readonly kind: EventKind;
  /** The name on screen: `main`, `A`, `B`. */
  readonly task?: string;
  /** Which of the matching events, from 1. */
  readonly nth?: number;
  /** With two programs: which one's. */
  readonly file?: string;
}

/**
 * A coroutine object, drawn as a slip of paper with something to do; a `loop`, drawn as the seat it would have; a
 * `request` of another language, on its way; or, in a call chain, a coroutine's `call` or the `plain` code above it.
 */
export interface SlipScript {
  readonly is?: 'loop' | 'request' | 'call' | 'plain';
  /** The call that made it, as the program has it. */
  readonly call: string;
  readonly turns: readonly SlipTurn[];
}

export interface SlipTurn {
  readonly on: Happening;
  readonly look: SlipLook;
  /** Its words stand under this name in every language. */
  readonly say: string;
  /** In a call chain: what it returns to the one above. */
  readonly gives?: string;
}

/** `lost`: nobody will ever run it. */
export type SlipLook = 'made' | 'runs' | 'waits' | 'done' | 'lost';

/** The closing card: one sentence over the whole timeline. */
export interface Takeaway {
  /**
   * `orders`: order of finishing over order of answers. `totals`: both totals of a duel, with the same arrows. `total`:
   * the lanes with how long it all took. `lengths`: the lanes, each with how long it took.
   * `parts`: the lanes with how long each `gather` of the root task took. `all`: as `total`, with the root task's lane.
   * `awaited`: the same, with what the root task waited for. `printed`: the lanes with what each task printed when, in the
   * scene already; not how long it took, if there are two programs.
   * `own`: a picture of the view's own.
   */
  readonly shows:
    | 'orders'
    | 'totals'
    | 'total'
    | 'lengths'
    | 'parts'
    | 'all'
    | 'awaited'
    | 'printed'
    | 'own';
}

/** All words of a clip in one language. `{A}` sets a task's name in its colour. */
export interface ClipTexts {
  readonly title: string;
  /** The API the clip is about, in code. */
  readonly subtitle: string;
  /** By beat name; one or two lines. */
  readonly captions: Readonly<Record<string, readonly string[]>>;
  /** By beat name: what the first of the lines that its caption points to does meanwhile, beside that line. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly takeaway: readonly string[];
  /** The caption under the takeaway. */
  readonly note: readonly string[];
  /** In a duel: what each program is called on the cards, its heading in the scene, and a remark beside that. */
  readonly sides?: readonly SideTexts[];
  /** In the cards view: the cards, in order. */
  readonly cards?: readonly CardTexts[];
  /** In the scope view: the steps of an opened instant, by what they are. */
  readonly steps?: Readonly<Record<string, string>>;
  /** In the slip view: what stands beside a slip, by name, in one to three lines. */
  readonly slips?: Readonly<Record<string, readonly string[]>>;
}

/** A card of advice: in which case, what to use, and how that is written. */
export interface CardTexts {
  readonly when: string;
  readonly use: string;
  readonly code: string;
  /** The names of its lanes in the picture: what asyncio would have, and below it what is better. */
  readonly lanes: readonly string[];
}

/** What stands over one of several programs. */
export interface SideTexts {
  readonly name: string;
  readonly heading: string;
  readonly remark: string;
}

/** A clip that cannot become a film: a beat that never happens, a text that is missing. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}
