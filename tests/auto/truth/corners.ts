function program(name: string, says: string, ...main: string[]) {
  const source = `import asyncio, time

async def nap(seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error("no")

async def main():
${main.map(line => `    ${line}`).join('\n')}

asyncio.run(main())
`;
  return {name, says, source};
}

function behind(corner: ReturnType<typeof program>, ...lines: string[]) {
  return {...corner, source: corner.source.replace('asyncio.run(main())', lines.join('\n'))};
}

/** Programs in which a caption could easily say too much, and what is to be said of them. */
export const CORNERS = [
  program(
    'a wait whose limit is up has not got what it waited for',
    'At 1 s {main} is done; `asyncio.run` cancels the 1 left.',
    'await asyncio.wait([asyncio.create_task(nap(2))], timeout=1)',
  ),
  program(
    'the clock that moved while code kept the seat does not move only now',
    'Nobody can run: the clock moves on.',
    'time.sleep(1)',
    'await nap(1)',
  ),
  program(
    'the tasks that reach a child and hear it out are none of the program',
    '{main} waits for what the child writes, and for its end and leaves the seat.',
    'child = await asyncio.create_subprocess_exec("echo", "hi", stdout=asyncio.subprocess.PIPE)',
    'print(await child.communicate())',
  ),
  program(
    'an eager task is not in line',
    '{A} is a task now: an eager one, it runs at once.',
    'asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)',
    'await asyncio.create_task(nap(1))',
  ),
  behind(
    program(
      'a loop that nobody stops goes on without a task',
      'At 1 s {main} is done.',
      'await nap(1)',
    ),
    'loop = asyncio.new_event_loop()',
    'loop.create_task(main())',
    'loop.run_forever()',
  ),
  behind(
    program(
      'a loop that is stopped later goes on until then',
      'At 1 s {main} is done.',
      'await nap(1)',
    ),
    'loop = asyncio.new_event_loop()',
    'loop.create_task(main())',
    'loop.call_later(2, loop.stop)',
    'loop.run_forever()',
  ),
  behind(
    program(
      'a thread may outlast the loop',
      'At 1 s {main} is done, and the loop stops.',
      'await nap(1)',
    ),
    'import threading',
    'threading.Thread(target=time.sleep, args=(2,)).start()',
    'asyncio.run(main())',
  ),
  program(
    'tasks that raise at one instant need not raise the same',
    'At 1 s {B} raises `KeyError`.',
    'errors = (ValueError, KeyError)',
    'await asyncio.gather(*(nap(1, error) for error in errors), return_exceptions=True)',
  ),
  program(
    'as_completed may give out the second when the first is long there',
    '{main} waits for the next to be done and leaves the seat.',
    'tasks = [asyncio.create_task(nap(1)), asyncio.create_task(nap(3))]',
    'await asyncio.sleep(2)',
    'async for task in asyncio.as_completed(tasks):',
    '    await task',
  ),
  program(
    'what is awaited inside brackets is quoted without them',
    '{main} meets `await future` and leaves the seat.',
    'loop = asyncio.get_running_loop()',
    'future = loop.create_future()',
    'loop.call_later(1, future.set_result, "soup")',
    'print((await future))',
  ),
  program(
    'a task that is asked twice is one task',
    '{main} asks {A} to stop.',
    'task = asyncio.create_task(nap(1))',
    'await asyncio.sleep(0)',
    'task.cancel()',
    'task.cancel()',
    'await asyncio.wait([task])',
  ),
  program(
    'tasks may bear one name',
    'At 1 s {main} is done; `asyncio.run` cancels the 2 left.',
    'for seconds in (0.5, 5, 9):',
    '    asyncio.create_task(nap(seconds), name="w")',
    'await asyncio.sleep(1)',
  ),
  behind(
    program(
      'a program may go on behind its loop',
      'At 1 s {main} is done, and the loop stops.',
      'await nap(1)',
    ),
    'asyncio.run(main())',
    'print("home")',
  ),
  behind(
    program(
      'a loop that only stops cancels nobody',
      'At 1 s {main} is done, and the loop stops: 1 is left.',
      'asyncio.create_task(nap(5))',
      'await asyncio.sleep(1)',
    ),
    'asyncio.new_event_loop().run_until_complete(main())',
  ),
  behind(
    program(
      'a loop that runs for ever does not stop with the first task',
      'At 1 s {main} is done.',
      'asyncio.create_task(nap(2)).add_done_callback(lambda _: loop.stop())',
      'await asyncio.sleep(1)',
    ),
    'loop = asyncio.new_event_loop()',
    'task = loop.create_task(main())',
    'loop.run_forever()',
  ),
  behind(
    program(
      'a second run starts after the first',
      'At 1 s {main} is done, and the loop stops.',
      'await nap(1)',
    ),
    'asyncio.run(main())',
    'asyncio.run(main())',
  ),
  program(
    'who is notified waits for the lock, not for that',
    '{A} waits to be notified and leaves the seat.',
    'condition = asyncio.Condition()',
    'async def eater():',
    '    async with condition:',
    '        await condition.wait()',
    '        await asyncio.sleep(1)',
    'async def cook():',
    '    async with condition:',
    '        condition.notify_all()',
    'await asyncio.gather(eater(), eater(), cook())',
  ),
  program(
    'a barrier is told of, though many waits were before',
    '{A} waits at the barrier for the others and leaves the seat.',
    'barrier = asyncio.Barrier(3)',
    'async def climber(seconds):',
    '    await asyncio.sleep(seconds)',
    '    await barrier.wait()',
    'await asyncio.gather(climber(1), climber(2), climber(3))',
  ),
  program(
    'what is shielded is waited for by its name',
    '{main} waits for what is shielded and leaves the seat.',
    'await asyncio.wait_for(asyncio.shield(nap(1)), 2)',
  ),
  program(
    'who waits for ever is told, to the last of them',
    '{main} waits for the lock and leaves the seat.',
    'lock = asyncio.Lock()',
    'await lock.acquire()',
    'await nap(1)',
    'await lock.acquire()',
  ),
  program(
    'an error that nobody catches ends the program',
    'At 1 s {main} raises `KeyError`.',
    'await nap(1)',
    '{}["soup"]',
  ),
  program(
    'who never waits is not said to',
    'At 0 s {main} is done, and so is the program.',
    'print(await asyncio.gather())',
  ),
];
