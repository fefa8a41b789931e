import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Async generators that several ask at once, that are thrown into, or that wait in each other; and connections. */

function source(draft: Draft): string {
  return draft.define(
    'readings',
    py`
      async def readings(who, count=3):
          for number in range(count):
              try:
                  ${draft.pick([`await asyncio.sleep(${draft.delay()})`, `await ${job(draft)}`, 'pass'])}
                  got = yield number
                  if got is not None:
                      say(who, "got", got)
              except ${draft.pick(['ValueError', 'Exception', 'asyncio.CancelledError', 'GeneratorExit'])} as error:
                  say(who, "met", repr(error))
                  ${draft.pick(['raise', 'yield "extra"', 'return', 'await asyncio.sleep(0)', 'raise KeyError("other") from error', 'continue'])}
              finally:
                  ${draft.pick(['say(who, "done", number)', 'await asyncio.sleep(0.1)', `await ${failingJob(draft)}`])}
    `,
  );
}

function request(draft: Draft, stream: string): string {
  return draft.pick([
    `anext(${stream})`,
    `anext(${stream}, "none")`,
    `${stream}.asend("sent")`,
    `${stream}.athrow(ValueError("thrown"))`,
    `${stream}.aclose()`,
    `asyncio.wait_for(anext(${stream}), ${draft.delay()})`,
  ]);
}

function asked(draft: Draft): string {
  const stream = draft.name('stream');
  const asks = Array.from(
    {length: draft.int(2, 4)},
    () => py`
      try:
          say(await ${request(draft, stream)})
      except (Exception, StopAsyncIteration) as error:
          say(repr(error))
    `,
  );
  return py`
    ${stream} = ${source(draft)}(${draft.who()})
    ${asks.join('\n')}
    ${draft.maybe(`del ${stream}`)}
    await asyncio.sleep(${draft.delay()})
  `;
}

function shared(draft: Draft): string {
  const [stream, read] = [draft.name('stream'), draft.name('read')];
  return py`
    ${stream} = ${source(draft)}(${draft.who()}, 5)
    async def ${read}(name):
        async for each in ${stream}:
            say(name, each)
            await asyncio.sleep(${draft.delay()})
        return name
    ${caught(draft, `say(await asyncio.gather(${read}("x"), ${draft.pick([`${read}("y")`, `${stream}.aclose()`, `${stream}.asend(1)`])}, return_exceptions=True))`)}
  `;
}

function chained(draft: Draft): string {
  const [outer, inner] = [draft.name('doubled'), draft.name('stream')];
  const [around, after] = draft.pick([
    ['try:', 'finally:\n    say("doubled ends")'],
    ['try:', 'except ValueError:\n    yield "last"'],
    ['async with asyncio.timeout(0.3):', ''],
    ['if items:', ''],
  ] as const);
  return py`
    async def ${outer}(items):
        ${around}
            async for each in items:
                yield each if isinstance(each, str) else each * 2
        ${after}
    ${inner} = ${source(draft)}("inner")
    ${caught(
      draft,
      py`
        async for each in ${outer}(${inner}):
            say("each", each)
            ${draft.pick(['break', 'raise ValueError(each)', `await asyncio.sleep(${draft.delay()})`, `await ${inner}.aclose()`])}
        say([each async for each in ${inner}])
      `,
    )}
  `;
}

function yieldedTo(draft: Draft): string {
  const [play, show] = [draft.name('play'), draft.name('show')];
  return py`
    def ${play}(count):
        total = 0
        try:
            while total < count:
                try:
                    total += (yield total) or 1
                except ${draft.error()} as error:
                    print("play met", repr(error))
                    ${draft.pick(['total += 5', 'raise', 'return -1'])}
            return total
        finally:
            print("play ends", total)
    def ${show}(count):
        result = yield from ${play}(count)
        yield ("result", result)
    playing = ${show}(${draft.int(2, 5)})
    try:
        say(next(playing), playing.send(2), ${draft.pick(['playing.throw(ValueError("thrown"))', 'next(playing, "over")', 'playing.close()', 'list(playing)'])})
        ${draft.pick(['playing = None', 'playing.close()', 'say(list(playing))', 'await asyncio.sleep(0.1)'])}
    except (Exception, StopIteration) as error:
        say(repr(error))
    say("played")
  `;
}

function served(draft: Draft): string {
  const name = draft.define(
    'serve',
    py`
      async def serve(reader, writer):
          try:
              while line := await reader.readline():
                  ${draft.maybe(`await asyncio.sleep(${draft.delay()})`)}
                  writer.write(line.upper())
                  ${draft.maybe('await writer.drain()')}
          finally:
              say("client leaves")
              writer.close()
    `,
  );
  return caught(
    draft,
    py`
      server = await asyncio.start_server(${name}, "127.0.0.1", 8888)
      ${draft.pick(['async with server:', 'if server.is_serving():'])}
          reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
          for word in b"one\\n", b"two\\n":
              writer.write(word)
              say(await asyncio.wait_for(reader.${draft.pick(['readline()', 'readexactly(4)', 'readuntil(b"\\n")', 'read(2)'])}, ${draft.delay()} + 0.1))
          ${draft.pick(['writer.close()\nawait writer.wait_closed()', 'writer.write_eof()\nsay(await reader.read())', 'del reader, writer', 'pass'])}
          await asyncio.sleep(${draft.delay()})
      say("served")
    `,
  );
}

export const SHARED_STREAMS: readonly Part[] = [asked, asked, shared, chained, yieldedTo, served];
