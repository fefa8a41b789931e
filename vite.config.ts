import motionCanvasModule from '@motion-canvas/vite-plugin';
import {defineConfig} from 'vite';

// The plugin is a CommonJS module, so under Node its function lies one level deeper.
const motionCanvas =
  'default' in motionCanvasModule
    ? (motionCanvasModule.default as unknown as typeof motionCanvasModule)
    : motionCanvasModule;

export default defineConfig({
  cacheDir: '.cache/vite',
  envPrefix: 'ONEWAITER_',
  plugins: [motionCanvas({project: './src/projects/*.ts'})],
});
