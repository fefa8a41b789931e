import {hasGlyph} from '../../scenes/stage/glyph-coverage.ts';
import {watchedPicture} from '../../scenes/stage/text-watch.ts';
import type {Area} from '../../script/text-mark.ts';
import type {SeenFrame} from '../page-api.ts';
import type {FilmPlayer} from './film-player.ts';

/** The texts and outlines of one frame as they can be seen, with their contrast against the pixels around them. */
export async function inspectFrame(player: FilmPlayer, frame: number): Promise<SeenFrame> {
  await player.seek(frame);
  const {texts, outlines} = await watchedPicture(() => player.draw());
  return {
    texts: texts.map(mark => ({
      ...mark,
      contrast: contrastOf(player.canvas, mark, mark.fill),
      missing: [...new Set(mark.text)].filter(character => !hasGlyph(character)).join(''),
      unloaded: unloadedFace(mark.font),
    })),
    outlines: outlines.map(mark => ({
      ...mark,
      contrast: contrastOf(player.canvas, besideOf(mark), mark.colour),
    })),
  };
}

/** The first family of a font, if no face of that family and weight has been loaded. */
function unloadedFace(font: string): string {
  const [, weight = '', family = ''] = /^(\d+) [\d.]+px "([^"]+)"/.exec(font) ?? [];
  const isLoaded = [...document.fonts].some(
    face =>
      face.status === 'loaded' &&
      face.weight === weight &&
      face.family.replaceAll('"', '') === family,
  );
  return isLoaded ? '' : `${family} ${weight}`;
}

/** A strip at the left of a card, clear of its outline. */
function besideOf({x, y, height}: Area): Area {
  return {x: x - 10, y, width: 6, height};
}

/** WCAG's ratio of a colour to the commonest colour in an area, which is its ground. */
function contrastOf(canvas: HTMLCanvasElement, area: Area, colour: string): number {
  const scale = canvas.width / 1920;
  const {x, y, width, height} = area;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const {data} = context.getImageData(
    Math.round(x * scale),
    Math.round(y * scale),
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  return ratio(luminance(channelsOf(colour)), luminance(commonest(data)));
}

function commonest(data: Uint8ClampedArray): readonly [number, number, number] {
  const counts = new Map<number, number>();
  let best = 0;
  let most = 0;
  for (let i = 0; i < data.length; i += 4) {
    const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    const count = (counts.get(colour) ?? 0) + 1;
    counts.set(colour, count);
    if (count > most) [best, most] = [colour, count];
  }
  return [best >> 16, (best >> 8) & 255, best & 255];
}

function channelsOf(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
