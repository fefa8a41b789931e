import type {Frame} from './schedule.ts';

/**
 * The frames that something is paused in, outermost first. Many tasks wait at the same place: the frames are kept as a
 * tree, and all of them share one list.
 */
export class Frames {
  readonly #outer: Frames | null;
  readonly #frame: Frame | null;
  readonly #inner = new Map<string, Map<number | null, Frames>>();
  #list: readonly Frame[] | null = null;

  public constructor(outer: Frames | null = null, frame: Frame | null = null) {
    this.#outer = outer;
    this.#frame = frame;
  }

  /** These and one more within: a name, and the line unless it is library code. */
  public within(name: string, line: number | null): Frames {
    let lines = this.#inner.get(name);
    if (lines === undefined) {
      lines = new Map();
      this.#inner.set(name, lines);
    }
    let frames = lines.get(line);
    if (frames === undefined) {
      frames = new Frames(this, line === null ? [name] : [name, line]);
      lines.set(line, frames);
    }
    return frames;
  }

  public list(): readonly Frame[] {
    this.#list ??= this.#path();
    return this.#list;
  }

  #path(): Frame[] {
    const path: Frame[] = [];
    for (let at: Frames | null = this; at !== null; at = at.#outer) {
      if (at.#frame !== null) path.push(at.#frame);
    }
    return path.reverse();
  }
}
