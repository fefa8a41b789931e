import {MONO} from '../../scenes/stage/fonts.ts';
import {THEMES} from '../../scenes/stage/theme.ts';
import type {SheetPicture} from '../page-api.ts';
import type {FilmPlayer} from './film-player.ts';

const COLUMNS = 3;

/** Of a picture's height: the room between pictures, and the band above each that its label stands in. */
const GAP = 0.04;
const BAND = 0.1;

/** Pictures of the open film beside and below each other, each under its label, on one canvas. */
export async function drawSheet(
  player: FilmPlayer,
  pictures: readonly SheetPicture[],
): Promise<HTMLCanvasElement> {
  const {width, height} = player.canvas;
  const columns = Math.min(COLUMNS, pictures.length);
  const gap = Math.round(height * GAP);
  const cell = {x: width + gap, y: height + gap + Math.round(height * BAND)};
  const sheet = document.createElement('canvas');
  sheet.width = columns * cell.x + gap;
  sheet.height = Math.ceil(pictures.length / columns) * cell.y + gap;
  const context = paper(sheet, player);
  for (const [i, {frame, label}] of pictures.entries()) {
    const left = gap + (i % columns) * cell.x;
    const bottom = (Math.floor(i / columns) + 1) * cell.y;
    await player.seek(frame);
    await player.draw();
    context.drawImage(player.canvas, left, bottom - height);
    context.fillText(label, left, bottom - height - gap);
  }
  return sheet;
}

/** The sheet's ground is not the film's, so that each picture's edges show. */
function paper(sheet: HTMLCanvasElement, player: FilmPlayer): CanvasRenderingContext2D {
  const {line, text} = THEMES[player.request.theme];
  const context = sheet.getContext('2d', {alpha: false}) as CanvasRenderingContext2D;
  context.fillStyle = line;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = text;
  context.font = `500 ${Math.round((player.canvas.height * BAND) / 2)}px ${MONO}`;
  return context;
}
