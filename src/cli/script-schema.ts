import {z} from 'zod';
import type {EventKind} from '../model/schedule.ts';
import type {Script} from '../script/clip.ts';

/** The views that programs of anybody's have a place in. */
const VIEWS = ['loop', 'scope', 'sharing', 'slip', 'call chain', 'duel'] as const;

const KINDS = [
  'task-created',
  'task-resumed',
  'task-suspended',
  'task-ended',
  'loop-slept',
  'loop-turned',
  'loop-blocked',
  'loop-hung',
  'cancel-requested',
  'future-done',
  'line-printed',
  'timer-set',
  'gather-created',
  'callback-run',
  'worker-started',
  'worker-ended',
] as const satisfies readonly EventKind[];

const SHOWS = [
  'orders',
  'totals',
  'total',
  'lengths',
  'parts',
  'all',
  'awaited',
  'printed',
] as const satisfies readonly Script['takeaway']['shows'][];

const lineNumber = z.number().int().min(1);
const filmSeconds = z.number().min(0).max(60);
const lines = z.array(z.string().min(1)).min(1).max(2);

const happening = z.strictObject({
  kind: z.enum(KINDS),
  task: z.string().optional(),
  nth: lineNumber.optional(),
  file: z.string().optional(),
});

const slip = z.strictObject({
  is: z.enum(['loop', 'request', 'call', 'plain']).optional(),
  call: z.string(),
  turns: z
    .array(
      z.strictObject({
        on: happening,
        look: z.enum(['made', 'runs', 'waits', 'done', 'lost']),
        say: z.string(),
        gives: z.string().optional(),
      }),
    )
    .min(1),
});

const texts = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().default(''),
  captions: z.record(lines),
  labels: z.record(z.string().min(1)).optional(),
  takeaway: lines,
  note: lines,
  sides: z
    .array(z.strictObject({name: z.string(), heading: z.string(), remark: z.string()}))
    .length(2)
    .optional(),
  steps: z.record(z.string()).optional(),
  slips: z.record(z.array(z.string()).min(1).max(3)).optional(),
});

/** A script as a JSON file has it: that of a clip, with less to say where the program says it. */
export const scriptSchema = z.strictObject({
  view: z.enum(VIEWS).optional(),
  sources: z.array(z.string()).default([]),
  programs: z
    .array(z.strictObject({file: z.string(), window: z.tuple([lineNumber, lineNumber])}))
    .default([]),
  beats: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        on: happening,
        hold: filmSeconds.optional(),
        points: z.array(z.string().min(1)).min(1).optional(),
      }),
    )
    .min(1),
  panel: z.literal('turn').optional(),
  slips: z.array(slip).optional(),
  shown: lineNumber.optional(),
  latency: z.number().positive().max(3600).optional(),
  longest: z.number().min(10).optional(),
  takeaway: z.strictObject({shows: z.enum(SHOWS)}).default({shows: 'lengths'}),
  texts: z
    .strictObject({zh: texts.optional(), en: texts.optional()})
    .refine(({zh, en}) => zh !== undefined || en !== undefined, 'neither zh nor en'),
});

/** A script as its author's JSON has it, once it is known to fit. */
export type ScriptText = z.infer<typeof scriptSchema>;
