import {simulate} from '../../python/simulate.ts';
import {autoClip} from '../auto/auto-script.ts';
import {clipId} from '../auto/clip-id.ts';
import {type ClipSource, ScriptError} from '../clip.ts';
import {bareBlocks} from './bare.ts';
import type {Block} from './block.ts';
import type {Earlier} from './borrowed.ts';
import {type Completion, completed} from './complete.ts';
import {fencesOf, hasFences} from './fences.ts';
import {Incomplete} from './incomplete.ts';
import {FENCE_OPTIONS, fenceInfo} from './info.ts';
import {definedBefore, notWhole, piecesOf} from './pieces.ts';
import {inLesson, refuseUnreadable} from './unreadable.ts';

/** A block that becomes a clip. */
export interface LessonClip {
  readonly block: Block;
  readonly clip: ClipSource;
  /** What was added to make the block a program. */
  readonly added: readonly string[];
}

/** A block that becomes none. */
export interface Unfilmed {
  /** Line of the lesson, from 1. */
  readonly line: number;
  readonly reason: string;
}

/** What of a lesson is filmed, and what cannot be and why. */
export interface Lesson {
  readonly clips: readonly LessonClip[];
  readonly unfilmed: readonly Unfilmed[];
}

export interface LessonOptions {
  /** Whether blocks that are not marked `clip` are filmed too. */
  readonly all: boolean;
}

/** An hour, in seconds: whoever asks for more has mistaken the unit. */
const LONGEST_LATENCY = 3600;

/** Longer programs are no clips, and a program that never ends is stopped here. */
const LIMITS = {turns: 20_000, events: 100_000};

/** The clips of a Markdown text called `file`. */
export function lessonOf(file: string, text: string, {all}: LessonOptions): Lesson {
  const blocks = hasFences(text) ? fencesOf(text) : bareBlocks(text);
  const pieces = piecesOf(blocks);
  const clips: LessonClip[] = [];
  const unfilmed: Unfilmed[] = [];
  for (const [i, piece] of pieces.entries()) {
    const {line, info} = piece.block;
    if (!all && !fenceInfo(info).clip) continue;
    const reason = notWhole(piece, pieces[i + 1]);
    const found = reason
      ? {line, reason}
      : lessonClip(file, piece.whole, i + 1, definedBefore(pieces, i));
    const taken = 'clip' in found && clips.find(({clip}) => clip.id === found.clip.id);
    if (taken) unfilmed.push({line, reason: sameId(taken)});
    else if ('clip' in found) clips.push(found);
    else unfilmed.push(found);
  }
  return {clips, unfilmed};
}

function sameId({clip, block}: LessonClip): string {
  return `the block in line ${block.line} is called "${clip.id}" too. Give one of them another id.`;
}

function lessonClip(
  file: string,
  block: Block,
  number: number,
  earlier: readonly Earlier[],
): LessonClip | Unfilmed {
  try {
    return filmed(file, block, number, earlier);
  } catch (thrown) {
    if (thrown instanceof Incomplete) return {line: block.line, reason: thrown.message};
    if (thrown instanceof ScriptError) return {line: block.line, reason: thrown.message};
    throw thrown;
  }
}

function filmed(
  file: string,
  block: Block,
  number: number,
  earlier: readonly Earlier[],
): LessonClip {
  const {clip: isMarked, options, unknown} = fenceInfo(block.info);
  if (isMarked && unknown.length > 0) {
    throw new Incomplete(`no option "${unknown[0]}". Options: ${FENCE_OPTIONS.join(', ')}.`);
  }
  const latency = latencyOf(options.latency);
  refuseUnreadable(block);
  const program = completed(block.code, earlier);
  const id = clipId(options.id ?? `${file.replace(/\.\w+$/, '')}-${number}`);
  const name = `${id}.py`;
  refuseFailure(name, program, block, latency);
  const title = options.title ?? block.heading;
  const clip = autoClip(id, name, program.source, {title, view: options.view, latency});
  return {block, clip, added: program.added};
}

/** Seconds, as in `latency=0.2`. */
function latencyOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^[\d.]+$/.test(text) && value > 0 && value <= LONGEST_LATENCY) return value;
  throw new Incomplete(
    `latency="${text}" is no number of seconds above 0 and up to ${LONGEST_LATENCY}. Write latency=0.2.`,
  );
}

/** How a program ends for want of what stands elsewhere. */
const FOR_WANT = new Set([
  'NameError',
  'ModuleNotFoundError',
  'ImportError',
  'ConnectionRefusedError',
]);

/** A fragment that ends for want of a name, a module or a server is not what its author meant to show. */
function refuseFailure(
  name: string,
  program: Completion,
  block: Block,
  latency: number | undefined,
): void {
  const {outcome} = simulated(name, program, block, latency);
  if (outcome.kind === 'limit' || outcome.kind === 'deadlock')
    throw new Incomplete(outcome.message);
  if (outcome.kind !== 'exception') return;
  const {error, message} = outcome;
  const remedy = error === 'ConnectionRefusedError' ? ' Start the server in the same block.' : '';
  if (FOR_WANT.has(error)) throw new Incomplete(`${error}: ${message}.${remedy}`);
}

function simulated(
  name: string,
  {source, lineOf}: Completion,
  {codeLine}: Block,
  latency: number | undefined,
) {
  return inLesson(
    line => codeLine - 1 + lineOf(line),
    () => simulate(source, {file: name, record: false, limits: LIMITS, latency}),
  );
}
