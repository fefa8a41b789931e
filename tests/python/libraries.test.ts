import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {printed, programsIn} from './beside.ts';

// The oracle runs our own libraries: beside each program is what the library itself printed (httpx 0.28.1, attrs 26.1.0, requests 2.34.2 with urllib3 2.8.0).
test.each(programsIn(new URL('./libraries/', import.meta.url)))(
  '$name prints what it does with the library',
  ({name, source, beside}) => {
    expect(`${printed(source, name).join('\n')}\n`).toBe(beside);
  },
);

test("uvloop's loops go by its names, and tell of no selector", () => {
  const program = `
import asyncio, logging, uvloop

logging.basicConfig(level=logging.DEBUG)

async def main():
    loop = asyncio.get_running_loop()
    print(type(loop), loop, isinstance(loop, uvloop.Loop), isinstance(loop, asyncio.AbstractEventLoop))

uvloop.run(main())
uvloop.install()
asyncio.run(main())
print(asyncio.new_event_loop())
with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    runner.run(main())
`;
  const running =
    "<class 'uvloop.Loop'> <uvloop.Loop running=True closed=False debug=False> True True";
  const waiting = '<uvloop.Loop running=False closed=False debug=False>';
  const {stdout, stderr} = simulate(program);
  expect(stdout.map(({text}) => text)).toEqual([running, running, waiting, running]);
  expect(stderr).toEqual([]);
});

test.each([
  ['attr.s(cache_hash=True)', '"cache_hash" is not modelled; leave it out'],
  ['attrs.inspect', '"inspect" is not modelled; leave it out'],
  ['attr.__version_info__', '"__version_info__" is not modelled; leave it out'],
])('%s is refused', (asked, refusal) => {
  expect(() => simulate(`import attr, attrs\n${asked}\n`)).toThrow(refusal);
});
