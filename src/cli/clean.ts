import {parseArgs} from 'node:util';
import {emptyPieceStore} from '../render/piece-store.ts';
import type {Command} from './command.ts';

/** Empties the cache of rendered pieces. */
export const clean: Command = {
  usage: 'clean',
  summary:
    'Throw away everything rendered that is kept to be used again. Results and fetched tools stay.',
  async run(args) {
    parseArgs({args: [...args], options: {}});
    await emptyPieceStore();
    return 0;
  },
};
