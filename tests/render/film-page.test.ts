import {expect, onTestFinished, test, vi} from 'vitest';
import {FilmPage} from '../../src/render/film-page.ts';
import {PageLost} from '../../src/render/page-lost.ts';
import {descendants} from '../cli/onewaiter.ts';
import {shortFilm} from './short-film.ts';

const DRAFT = {lang: 'en', theme: 'dark', width: 960, height: 540, fps: 30} as const;

function renderers(): number[] {
  const own = descendants(process.pid).filter(({command}) => command.includes('--type=renderer'));
  return own.map(({pid}) => pid);
}

test('a page that stops answering is lost, so that another one can go on', async () => {
  const before = renderers();
  await using page = await FilmPage.start(console.error);
  await page.open({clip: shortFilm, ...DRAFT});
  const own = renderers().filter(pid => !before.includes(pid));
  for (const pid of own) process.kill(pid, 'SIGSTOP');
  vi.stubEnv('ONEWAITER_PATIENCE', '0.01');
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(page.still(0)).rejects.toThrow(
    new PageLost('Drawing a still took longer than 0.6 s.'),
  );
});
