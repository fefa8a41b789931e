import type {FilmSeconds} from '../../script/units.ts';
import type {SeenFrame, SeenOutline, SeenText} from '../page-api.ts';
import type {Fault} from './fault.ts';

/** What every text on the stage must keep to; pixels at 1920x1080. */
const SAFE = {left: 74, top: 40, right: 1841, bottom: 1048} as const;
const SMALLEST = 28;
const CONTRAST = 4.5;
const OUTLINE_CONTRAST = 3;

/** A text less opaque than this is on its way in or out, and may cross another. */
const THERE = 0.6;

/** All that is wrong with what stands in one frame; colours and boxes are judged when nothing fades or moves. */
export function frameFaults(
  {texts, outlines}: SeenFrame,
  time: FilmSeconds,
  isAtRest: boolean,
): Fault[] {
  const there = texts.filter(({alpha}) => alpha >= THERE);
  return [
    ...there.flatMap((text, i) => there.slice(i + 1).flatMap(other => overlap(text, other, time))),
    ...there.flatMap(text => [
      ...outside(text, time),
      ...tooSmall(text, time),
      ...(isAtRest ? [...tooFaint(text, time), ...outOfContainer(text, time)] : []),
      ...withoutGlyph(text, time),
      ...withoutFont(text, time),
    ]),
    ...(isAtRest ? outlines.flatMap(outline => faintOutline(outline, time)) : []),
  ];
}

function overlap(a: SeenText, b: SeenText, time: FilmSeconds): Fault[] {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (across <= 1 || down <= 1) return [];
  const found = `"${a.text}" and "${b.text}" share ${Math.round(across)}x${Math.round(down)} px`;
  return [{time, rule: 'overlap', found, remedy: 'Move one of them, or shorten it.'}];
}

function outside({text, x, y, width, height}: SeenText, time: FilmSeconds): Fault[] {
  const {left, top, right, bottom} = SAFE;
  if (x >= left && y >= top && x + width <= right && y + height <= bottom) return [];
  const box = [x, y, x + width, y + height].map(Math.round).join(', ');
  const found = `"${text}" reaches to ${box}`;
  const remedy = `Keep it inside ${left}, ${top}, ${right}, ${bottom}.`;
  return [{time, rule: 'safe area', found, remedy}];
}

function outOfContainer({text, x, width, container}: SeenText, time: FilmSeconds): Fault[] {
  if (!container) return [];
  const over = x + width - (container.x + container.width);
  if (over <= 0) return [];
  const found = `"${text}" is ${Math.ceil(over)} px wider than the box that it stands in`;
  return [{time, rule: 'container', found, remedy: 'Shorten it, or widen the box.'}];
}

function faintOutline({x, y, colour, contrast, alpha}: SeenOutline, time: FilmSeconds): Fault[] {
  if (alpha < 0.99 || contrast >= OUTLINE_CONTRAST) return [];
  const at = [x, y].map(Math.round).join(', ');
  const found = `the outline ${colour} of the card at ${at} has a contrast of ${contrast.toFixed(2)}`;
  const remedy = `Choose a colour that gives ${OUTLINE_CONTRAST}.`;
  return [{time, rule: 'contrast', found, remedy}];
}

function withoutFont({text, unloaded}: SeenText, time: FilmSeconds): Fault[] {
  if (unloaded === '') return [];
  const found = `"${text}" is set in ${unloaded}, which is not loaded`;
  return [{time, rule: 'font', found, remedy: 'Load it before the first frame.'}];
}

function tooSmall({text, size}: SeenText, time: FilmSeconds): Fault[] {
  if (size >= SMALLEST - 0.01) return [];
  const found = `"${text}" is ${size.toFixed(1)} px`;
  return [{time, rule: 'size', found, remedy: `Set it in ${SMALLEST} px or more.`}];
}

function tooFaint({text, contrast, alpha}: SeenText, time: FilmSeconds): Fault[] {
  if (alpha < 0.99 || contrast >= CONTRAST) return [];
  const found = `"${text}" has a contrast of ${contrast.toFixed(2)}`;
  return [{time, rule: 'contrast', found, remedy: `Choose a colour that gives ${CONTRAST}.`}];
}

function withoutGlyph({text, missing}: SeenText, time: FilmSeconds): Fault[] {
  if (missing === '') return [];
  const found = `"${text}" has no glyph for ${missing}`;
  return [{time, rule: 'glyph', found, remedy: 'Use other characters.'}];
}
