import {expect, test} from 'vitest';
import {options, swallowedByNpm, tooOldNode} from '../../setup/start-checks.js';
import {preview} from '../../src/cli/preview.ts';
import {render} from '../../src/cli/render.ts';

test.each(['18.20.4', '20.18.3', '19.9.0'])('Node %s is too old', version => {
  expect(tooOldNode(version)).toContain(`this is ${version}`);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', version => {
  expect(tooOldNode(version)).toBeUndefined();
});

test('an option that npm kept for itself is missed', () => {
  const env = {npm_lifecycle_event: 'render', npm_config_theme: 'light', npm_config_cache: '/tmp'};
  expect(swallowedByNpm(env)).toBe(
    'npm kept --theme for itself. Put "--" in front of the options, as in\n' +
      '  npm run render -- gather-order --lang zh,en --theme light',
  );
});

test('npm takes --lang apart into -l -a -n -g', () => {
  const env = {
    npm_lifecycle_event: 'render',
    npm_config_long: 'true',
    npm_config_all: 'true',
    npm_config_global: 'true',
  };
  expect(swallowedByNpm(env)).toContain('npm kept --lang for itself.');
});

test('npm leaves only a trace of --all, and of --no-open an empty value', () => {
  const kept = (env: NodeJS.ProcessEnv) => swallowedByNpm({npm_lifecycle_event: 'start', ...env});
  expect(kept({npm_config_all: 'true'})).toContain('npm kept --all for itself.');
  expect(kept({npm_config_open: ''})).toContain('npm kept --no-open for itself.');
});

test("every option of the scripts' commands is missed when npm keeps it", () => {
  const used = [render, preview].flatMap(({usage}) =>
    [...usage.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name),
  );
  // Told by other traces: see above. The sites' script has one option more.
  const others = ['all', 'lang', 'no-open'];
  const listed = [...options, ...others].filter(name => name !== 'public');
  expect(new Set(listed)).toEqual(new Set(used));
});

test("outside npm's scripts its settings mean nothing to us", () => {
  expect(swallowedByNpm({npm_config_json: 'true'})).toBeUndefined();
});
