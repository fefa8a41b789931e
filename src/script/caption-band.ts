import type {CaptionMoment} from './caption.ts';
import {CAPTION_EDGE, STAGE_HEIGHT} from './captions.ts';
import type {Moment} from './film.ts';
import type {LanePiece, LaneRow} from './lane-pieces.ts';
import type {BookmarkMoment} from './views/loop-moment.ts';

/** What needs a word in the legend, in the order in which a reader meets it; an end says by its own sign how it was. */
const KINDS = ['run', 'ready', 'wait', 'frame', 'block', 'hold', 'cut', 'ghost'] as const;

/** Where a task that is in a call has called from; whatever waits in a call has such a mark beside the code. */
const CALLER = 'caller';

export type MarkKind = ((typeof KINDS)[number] & LanePiece['kind']) | typeof CALLER;

/** What the small pictures on cards of advice are made of. */
const ON_CARDS: readonly MarkKind[] = ['run', 'wait', 'block'];

/** What the marks in the lanes mean: those that this film has, from the scene's beginning to the film's end. */
export interface LegendLayer {
  readonly kinds: readonly MarkKind[];
  /** Whether what marks in the lanes say is said beside the code, too, by ribbons. */
  readonly ribbons: boolean;
  readonly alpha: number;
}

/** The legend that stands on the rule over the captions: of two layers, the second covers the first. */
export function legendLayers({
  scene,
  charts,
  veil,
}: Pick<Moment, 'scene' | 'charts' | 'veil'>): LegendLayer[] {
  if (scene.view === 'cards') return [{kinds: ON_CARDS, ribbons: false, alpha: 1 - veil}];
  const rows = charts.flatMap(chart => chart.rows);
  // Who is alone in a program is never in line for longer than it takes to look.
  const isSaid = (kind: MarkKind) =>
    kind !== 'ready' || charts.some(chart => chart.rows.filter(isEverReady).length > 1);
  const pieces = rows.flatMap(row => row.pieces);
  // A limit that is told at the axis has only the sign of what it cancelled.
  const isTold = charts.some(({limitsTold}) => limitsTold !== undefined);
  const markOf = (piece: LanePiece) =>
    isTold && piece.kind === 'limit' && piece.cancels ? 'cut' : piece.kind;
  const kinds = KINDS.filter(kind => isSaid(kind) && pieces.some(piece => markOf(piece) === kind));
  const alpha = Math.max(0, ...charts.map(chart => chart.alpha.axis));
  const onCards = {kinds, ribbons: false, alpha};
  const ribbons = ribbonsIn(scene);
  if (ribbons.length === 0) return [onCards];
  // The cards have no code.
  const calls = ribbons.some(({outer}) => outer.length > 0) ? ([CALLER] as const) : [];
  return [onCards, {kinds: [...calls, ...kinds], ribbons: true, alpha: alpha * (1 - veil)}];
}

function isEverReady({pieces}: LaneRow): boolean {
  return pieces.some(({kind}) => kind === 'ready');
}

function ribbonsIn(scene: Moment['scene']): readonly BookmarkMoment[] {
  const parts = 'sides' in scene ? scene.sides : [scene];
  return parts.flatMap(part => ('bookmarks' in part ? part.bookmarks : []));
}

/** Everything that can be seen below `CAPTION_EDGE`, as long as nothing is veiled. */
export interface CaptionBand {
  readonly caption: CaptionMoment;
  readonly legend: readonly LegendLayer[];
}

/** What is in the band of the picture that holds the caption and the legend. */
export function captionBand(moment: Moment): CaptionBand {
  return {caption: moment.caption, legend: legendLayers(moment)};
}

/** How far down the scene and the charts may be seen: between the acts, everywhere. */
export function stageEdge({veil}: Pick<Moment, 'veil'>): number {
  return veil > 0 ? STAGE_HEIGHT : CAPTION_EDGE;
}
