import {expect, test} from 'vitest';
import type {LanePiece, LaneRow} from '../../src/script/lane-pieces.ts';
import {withTwins} from '../../src/script/views/lanes-twins.ts';

function call(from: number, to: number): LanePiece {
  return {kind: 'frame', from, to, label: 'fetch(delay)', shown: 0};
}

function task(name: string, waits: number): LaneRow {
  return {name, hue: 'A', pieces: [{kind: 'wait', from: 0, to: waits, shown: 0}]};
}

test('a call has the name of the task that waits as long, and otherwise none', () => {
  const main: LaneRow = {name: 'main', hue: 'main', pieces: [call(0, 1), call(1, 3), call(3, 4)]};
  const [row] = withTwins([main], [task('A', 1), task('B', 5)]);
  const names = row?.pieces.map(piece => (piece.kind === 'frame' ? piece.label : ''));
  expect(names).toEqual(['A', '', '']);
});
