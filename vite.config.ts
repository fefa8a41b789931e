import {createRequire} from 'node:module';
import motionCanvasModule from '@motion-canvas/vite-plugin';
import {defineConfig} from 'vite';

// The plugin is a CommonJS module, so under Node its function lies one level deeper.
const motionCanvas =
  'default' in motionCanvasModule
    ? (motionCanvasModule.default as unknown as typeof motionCanvasModule)
    : motionCanvasModule;

// Beside this file in a clone, above it in a project that has this package installed, or wherever a link leads.
const [packages = ''] = createRequire(import.meta.url)
  .resolve('@motion-canvas/core')
  .split(/[\\/]@motion-canvas[\\/]/);

export default defineConfig({
  cacheDir: '.cache/vite',
  envPrefix: 'ONEWAITER_',
  server: {
    fs: {allow: ['.', packages]},
    // An installed package lies in a folder that is not watched otherwise, and what is previewed lies in the package.
    watch: {
      ignored: ['', '/.cache', '/.cache/preview/**'].map(
        path => `!**/node_modules/onewaiter${path}`,
      ),
    },
  },
  // What is found only after the editor has begun to load makes vite reload it half-way, with two copies of its state.
  optimizeDeps: {
    include: [
      '@lezer/python',
      '@motion-canvas/2d',
      '@motion-canvas/2d/editor',
      '@motion-canvas/2d/lib/jsx-dev-runtime',
      '@motion-canvas/core',
      '@motion-canvas/ui',
      '@noble/hashes/legacy',
      '@noble/hashes/pbkdf2',
      '@noble/hashes/sha2',
      '@noble/hashes/sha3',
    ],
  },
  plugins: [motionCanvas({project: process.env['ONEWAITER_PROJECT'] ?? './src/projects/*.ts'})],
});
