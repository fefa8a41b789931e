import {mkdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import motionCanvasModule from '@motion-canvas/vite-plugin';
import {createServer, type Plugin} from 'vite';
import {QUALITIES} from '../src/cli/qualities.ts';
import {launchBrowser} from '../src/render/browser/launch.ts';
import {loadClip} from '../src/render/clips.ts';
import {PROJECT_FOLDER} from '../src/render/folders.ts';
import {npmPackage} from '../src/render/npm-package.ts';
import type {Bench} from './report.ts';

/** An exporter of Motion Canvas's own. */
export type Exporter = '@motion-canvas/core/image-sequence' | '@motion-canvas/ffmpeg';

// Both packages are CommonJS modules, so under Node their functions lie one level deeper.
const motionCanvas =
  'default' in motionCanvasModule
    ? (motionCanvasModule.default as unknown as typeof motionCanvasModule)
    : motionCanvasModule;

/** What an export took, in seconds of real time. */
export interface Export {
  /** From the first frame to the end of the file. */
  readonly exporting: number;
  /** With the start of its development server and of the browser. */
  readonly whole: number;
}

/** Renders seconds of a clip with an exporter of Motion Canvas's own. */
export async function exportWith(exporter: Exporter, bench: Bench): Promise<Export> {
  // In the project's folder, for that is what the development server serves.
  const folder = join(PROJECT_FOLDER, '.cache', 'bench');
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  await writePage(folder, exporter, bench);
  const start = performance.now();
  const server = await createServer(await settings(folder));
  await server.listen();
  const browser = await launchBrowser(console.error);
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    page.on('pageerror', error => console.error(String(error)));
    const base = server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${base}.cache/bench/index.html`);
    await page.waitForFunction('window.took !== undefined', {timeout: 0});
    const exporting = (await page.evaluate('window.took')) as number;
    return {exporting, whole: (performance.now() - start) / 1000};
  } finally {
    await browser.close();
    await server.close();
  }
}

async function settings(folder: string) {
  const ffmpeg = await npmPackage('@motion-canvas/ffmpeg', '3.17.2', console.error);
  const plugin = createRequire(import.meta.url)(ffmpeg) as {default: () => Plugin};
  return {
    root: PROJECT_FOLDER,
    configFile: false as const,
    // Kept, so that only a first start makes the packages ready.
    cacheDir: join(PROJECT_FOLDER, '.cache', 'bench-vite'),
    logLevel: 'error' as const,
    server: {port: 9300, host: '127.0.0.1', fs: {allow: [PROJECT_FOLDER, ffmpeg]}},
    resolve: {
      alias: {'@motion-canvas/ffmpeg': ffmpeg},
      dedupe: ['@motion-canvas/core'],
    },
    optimizeDeps: {include: ['@motion-canvas/core', '@motion-canvas/2d', '@lezer/python']},
    plugins: [
      motionCanvas({project: '.cache/bench/project.ts', output: join(folder, 'output')}),
      plugin.default(),
    ],
  };
}

async function writePage(
  folder: string,
  exporter: Exporter,
  {clip: id, quality, from, to}: Bench,
): Promise<void> {
  const clip = JSON.stringify(await loadClip(id));
  const {width, fps} = QUALITIES[quality];
  await writeFile(
    join(folder, 'project.ts'),
    `import {clipProject} from '../../src/scenes/clip-project.ts';
export default clipProject(${clip}, {lang: 'zh', theme: 'dark'});`,
  );
  await writeFile(
    join(folder, 'main.ts'),
    `import {Renderer, RendererResult, Vector2} from '@motion-canvas/core';
import project from './project.ts?project';
const renderer = new Renderer(project);
const start = performance.now();
renderer.onFinished.subscribe(result => {
  window.took = result === RendererResult.Success ? (performance.now() - start) / 1000 : Number.NaN;
});
renderer.render({
  name: 'film', fps: ${fps}, size: new Vector2(1920, 1080), resolutionScale: ${width / 1920}, colorSpace: 'srgb', background: null,
  // Its range holds the last frame, too.
  range: [${from}, ${to - 1 / fps}],
  exporter: {name: '${exporter}', options: {fastStart: true, includeAudio: false, fileType: 'image/png', quality: 100, groupByScene: false}},
});`,
  );
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><script type="module" src="main.ts"></script>',
  );
}
