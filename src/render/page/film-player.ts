import {
  type FullSceneDescription,
  Logger,
  PlaybackManager,
  PlaybackState,
  PlaybackStatus,
  type Scene,
  SharedWebGLContext,
  ValueDispatcher,
  Vector2,
} from '@motion-canvas/core';
import {clipProject} from '../../scenes/clip-project.ts';
import type {Film} from '../../script/film.ts';
import {makeFilm} from '../../script/make-film.ts';
import {captionsRepeat, repeatsLast} from '../film-frames.ts';
import type {FilmRequest} from '../page-api.ts';

/** A film open on Motion Canvas's playback, one frame after the other, on one opaque canvas. */
export class FilmPlayer {
  public readonly film: Film;
  public readonly canvas: HTMLCanvasElement;

  private readonly context: CanvasRenderingContext2D;
  private readonly playback = new PlaybackManager();
  private readonly errors: string[] = [];

  private constructor(public readonly request: FilmRequest) {
    this.film = makeFilm(request.clip, {lang: request.lang});
    this.canvas = document.createElement('canvas');
    this.canvas.width = request.width;
    this.canvas.height = request.height;
    this.context = this.canvas.getContext('2d', {alpha: false}) as CanvasRenderingContext2D;
  }

  /** Opens a film at its first frame. */
  public static async open(request: FilmRequest): Promise<FilmPlayer> {
    const player = new FilmPlayer(request);
    player.playback.fps = request.fps;
    player.playback.state = PlaybackState.Rendering;
    player.playback.setup([player.makeScene()]);
    await player.playback.reset();
    player.complainAboutErrors();
    return player;
  }

  /** The frame that `draw` draws. */
  public get frame(): number {
    return this.playback.frame;
  }

  public async seek(frame: number): Promise<void> {
    if (frame !== this.playback.frame) await this.playback.seek(frame);
    this.complainAboutErrors();
  }

  /** One frame on. */
  public async progress(): Promise<void> {
    await this.playback.progress();
    this.complainAboutErrors();
  }

  public async draw(): Promise<void> {
    await this.playback.currentScene.render(this.context);
    this.complainAboutErrors();
  }

  /** Is the picture of `frame` the same as that of the frame before, or are at least its captions? */
  public repeats(frame: number, captionsOnly = false): boolean {
    const repeats = captionsOnly ? captionsRepeat : repeatsLast;
    return repeats(this.film, frame, this.request.fps);
  }

  private makeScene(): Scene {
    const {clip, lang, theme, width} = this.request;
    const project = clipProject(clip, {lang, theme});
    const [description] = project.scenes;
    if (description === undefined) throw new Error(`The project of "${clip.id}" has no scene.`);
    const logger = this.listeningLogger();
    const meta = description.meta.clone();
    // Motion Canvas draws a new seed for each start; a film must be the same each time.
    meta.seed.set(0);
    const scene = new description.klass({
      ...description,
      name: clip.id,
      meta,
      logger,
      playback: new PlaybackStatus(this.playback),
      size: new Vector2(1920, 1080),
      resolutionScale: width / 1920,
      timeEventsClass: NoTimeEvents,
      sharedWebGLContext: new SharedWebGLContext(logger),
      experimentalFeatures: false,
    });
    scene.variables.updateSignals(project.variables ?? {});
    return scene;
  }

  private listeningLogger(): Logger {
    const logger = new Logger();
    logger.onLogged.subscribe(({level, message, stack}) => {
      if (level === 'error') this.errors.push(`${message}${stack ? `\n${stack}` : ''}`);
    });
    return logger;
  }

  /** A property that throws is only logged by Motion Canvas, and would be a wrong picture. */
  private complainAboutErrors(): void {
    const [error] = this.errors;
    if (error !== undefined) throw new Error(`Motion Canvas reported: ${error}`);
  }
}

/** Films are timed by their schedule, so nothing may wait for an event set by hand in the editor. */
class NoTimeEvents implements InstanceType<FullSceneDescription['timeEventsClass']> {
  public readonly onChanged = new ValueDispatcher([]).subscribable;

  public set(): void {}

  public register(name: string): number {
    throw new Error(
      `A scene waits for the time event "${name}"; scenes must take their times from the film.`,
    );
  }
}
