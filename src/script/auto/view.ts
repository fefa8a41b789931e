import {type ClipSource, type Script, ScriptError} from '../clip.ts';
import {makeFilm} from '../make-film.ts';
import type {Take} from '../shots.ts';
import {type FilmSeconds, LANGS} from '../units.ts';

type View = Script['view'];

/** Longer films are not watched to their end. */
export const LONGEST: FilmSeconds = 75;

/** The views that one program is enough for. */
const VIEWS: readonly View[] = ['loop', 'scope', 'sharing'];

/** Tasks besides the first that the smaller views have room for. */
const MOST_TASKS = 3;

/** How many captions a clip has; fewer where those of the first are too long to be read in the time that it has. */
const MOST_CAPTIONS = [12, 9, 6, 3];

/** The clip with as many captions as its length has time for. */
export function fitting(clipWith: (mostCaptions: number) => ClipSource): ClipSource {
  for (const most of MOST_CAPTIONS) {
    const clip = clipWith(most);
    if (canBeFilmed(clip)) return clip;
  }
  return unhurried(clipWith(Math.max(...MOST_CAPTIONS)));
}

/** The clip in the view that is wished for, or in the one that suits what happens in it. */
export function viewOf(clip: ClipSource, wished: string | undefined, take: Take): ClipSource {
  if (wished !== undefined) return inView(clip, viewNamed(wished));
  const tasks = take.cast.length - 1;
  if (tasks === 0 || tasks > MOST_TASKS) return clip;
  for (const view of suiting(take, clip)) {
    const other = inView(clip, view);
    if (canBeFilmed(other)) return other;
  }
  return clip;
}

/** Without a limit to its length: what its author says takes longer. */
function unhurried({script: {longest, ...script}, ...clip}: ClipSource): ClipSource {
  return {...clip, script};
}

function viewNamed(name: string): View {
  const view = VIEWS.find(each => each === name);
  if (view) return view;
  throw new ScriptError(`no view "${name}" for one program. Views: ${VIEWS.join(', ')}.`);
}

function inView(clip: ClipSource, view: View): ClipSource {
  return {...clip, script: {...clip.script, view}};
}

/** What stands in the middle of what happens: something shared that was waited for. */
function suiting({schedule}: Take, {programs}: ClipSource): View[] {
  const waits = schedule.events.flatMap(event =>
    event.kind === 'task-suspended' ? event.frames.map(([name]) => name) : [],
  );
  // A number beside a lock would be taken for what is shared.
  const hasNumber = Object.values(programs).some(source => /^\w+ = \d+$/m.test(source));
  const isShared = !hasNumber && waits.some(name => /^(Lock|Semaphore)\.acquire/.test(name));
  return isShared ? ['sharing'] : [];
}

/** Whether a view can make sense of this program, in the time that it has. */
function canBeFilmed(clip: ClipSource): boolean {
  const {longest = Number.POSITIVE_INFINITY} = clip.script;
  try {
    return LANGS.every(lang => makeFilm(clip, {lang}).duration <= longest);
  } catch {
    return false;
  }
}
