import {realpathSync} from 'node:fs';
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
  // The folder of the packages may be a link to elsewhere.
  server: {fs: {allow: ['.', realpathSync('node_modules')]}},
  // What is found only after the editor has begun to load makes vite reload it half-way, with two copies of its state.
  optimizeDeps: {
    include: [
      '@lezer/python',
      '@motion-canvas/2d',
      '@motion-canvas/2d/editor',
      '@motion-canvas/2d/lib/jsx-dev-runtime',
      '@motion-canvas/core',
      '@motion-canvas/ui',
    ],
  },
  plugins: [motionCanvas({project: process.env['ONEWAITER_PROJECT'] ?? './src/projects/*.ts'})],
});
