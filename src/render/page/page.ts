import {loadFonts} from '../../scenes/stage/fonts.ts';
import {knowSchedulesJson} from '../../script/schedules-json.ts';
import {type Grid, gridOf} from '../frames/tiles.ts';
import {
  FILM_ADDRESS,
  type FilmRequest,
  type PageApi,
  SCHEDULES_ADDRESS,
  type SheetPicture,
  type StreamRequest,
} from '../page-api.ts';
import {FilmPlayer} from './film-player.ts';
import {FrameSender} from './frame-sender.ts';
import {inspectFrame} from './inspect.ts';
import {drawSheet} from './sheet.ts';

let player: FilmPlayer;
let sender: FrameSender | undefined;

async function open(): Promise<void> {
  const [told, schedules] = await Promise.all([textAt(FILM_ADDRESS), textAt(SCHEDULES_ADDRESS)]);
  const film: FilmRequest = JSON.parse(told);
  knowSchedulesJson(film.clip, schedules);
  player = await FilmPlayer.open(film);
}

async function textAt(address: string): Promise<string> {
  return (await fetch(address)).text();
}

async function still(frame: number): Promise<string> {
  await player.seek(frame);
  await player.draw();
  return base64Of(player.canvas);
}

async function sheet(pictures: readonly SheetPicture[]): Promise<string> {
  return base64Of(await drawSheet(player, pictures));
}

function base64Of(canvas: HTMLCanvasElement): string {
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  return base64;
}

async function draw(from: number, to: number): Promise<number> {
  await player.seek(from);
  const start = performance.now();
  for (let frame = from; frame < to; frame++) {
    if (frame === from || !player.repeats(frame)) {
      await player.draw();
      // Only what asks for the pixels has them drawn.
      new VideoFrame(player.canvas, {timestamp: frame}).close();
    }
    if (frame + 1 < to) await player.progress();
  }
  return (performance.now() - start) / 1000;
}

async function stream({socketUrl, from, to, plain, captionsOnly}: StreamRequest): Promise<void> {
  const {canvas} = player;
  const sender = senderFor(gridOf(canvas.width, canvas.height), plain);
  sender.start(socketUrl);
  await player.seek(from);
  for (let frame = from; frame < to; frame++) {
    if (frame === from || plain || !player.repeats(frame, captionsOnly)) {
      await player.draw();
      await sender.send(canvas, frame - from);
    }
    if (frame + 1 < to) await player.progress();
  }
  await sender.end(to - from);
}

/** The sender of the stream before will do again when it is for pictures of this size. */
function senderFor(grid: Grid, plain: boolean): FrameSender {
  const fits =
    sender?.grid.width === grid.width &&
    sender.grid.height === grid.height &&
    sender.plain === plain;
  if (sender !== undefined && fits) return sender;
  sender?.close();
  sender = new FrameSender(grid, plain);
  return sender;
}

// Every film needs these.
void loadFonts('');

const api: PageApi = {
  open,
  still,
  sheet,
  draw,
  inspect: frame => inspectFrame(player, frame),
  stream,
};
Object.assign(window, {onewaiter: api});
