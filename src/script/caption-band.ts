import {CAPTION_EDGE, type CaptionMoment, STAGE_HEIGHT} from './captions.ts';
import type {Moment} from './film.ts';
import type {LanePiece} from './lanes.ts';

/** What needs a word in the legend, in the order in which a reader meets it; an end says by its own sign how it was. */
const KINDS = ['run', 'ready', 'wait', 'frame', 'block', 'hold', 'cut', 'ghost'] as const;

/** Marks beside the code: they are explained where the way of an error goes along them. */
const BESIDE_CODE = ['here', 'caller'] as const;

export type MarkKind = ((typeof KINDS)[number] & LanePiece['kind']) | (typeof BESIDE_CODE)[number];

/** What the small pictures on cards of advice are made of. */
const ON_CARDS: readonly MarkKind[] = ['run', 'wait', 'block'];

/** What the marks in the lanes mean: those that this film has, from the scene's beginning to the film's end. */
export interface LegendLayer {
  readonly kinds: readonly MarkKind[];
  readonly alpha: number;
}

/** The legend that stands on the rule over the captions: of two layers, the second covers the first. */
export function legendLayers({
  scene,
  charts,
  veil,
}: Pick<Moment, 'scene' | 'charts' | 'veil'>): LegendLayer[] {
  if (scene.view === 'cards') return [{kinds: ON_CARDS, alpha: 1 - veil}];
  const pieces = charts.flatMap(({rows}) => rows.flatMap(row => row.pieces));
  const kinds = KINDS.filter(kind => pieces.some(piece => piece.kind === kind));
  const alpha = Math.max(0, ...charts.map(chart => chart.alpha.axis));
  if (scene.view !== 'abreast') return [{kinds, alpha}];
  // The cards have no code; what they keep of the legend stands at the same place in both.
  return [
    {kinds, alpha},
    {kinds: [...BESIDE_CODE, ...kinds], alpha: alpha * (1 - veil)},
  ];
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
