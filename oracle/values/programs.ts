import {Draft} from '../idioms/draft.ts';
import {py} from '../idioms/python-text.ts';
import {CLASSES} from './classes.ts';
import {COLLECTIONS} from './collections.ts';
import {FUNCTIONS} from './functions.ts';
import {LIBRARY} from './library.ts';
import type {Question} from './literals.ts';
import {MODULES} from './modules.ts';
import {NUMBERS} from './numbers.ts';
import {TEXTS} from './texts.ts';

/**
 * Random programs in which coroutines ask Python's own types and modules many small things, right ones and wrong ones,
 * and print the answer or the error.
 */

const SUBJECTS: readonly (readonly Question[])[] = [
  CLASSES,
  COLLECTIONS,
  FUNCTIONS,
  LIBRARY,
  MODULES,
  NUMBERS,
  TEXTS,
];

/** The program of a seed. */
export function askingProgram(seed: number): string {
  const draft = new Draft(seed);
  draft.define('ask', ASK);
  const subjects = [draft.pick(SUBJECTS), draft.pick(SUBJECTS)];
  const asked = subjects.map((questions, index) => asking(draft, questions, index));
  return `${[draft.head, ...asked, MAIN].join('\n\n')}\n`;
}

const ASK = py`
  async def ask(*questions):
      for number, question in enumerate(questions):
          try:
              print(number, repr(question()))
          except Exception as error:
              print(number, repr(error))
          await asyncio.sleep(0)
`;

function asking(draft: Draft, questions: readonly Question[], index: number): string {
  const asked = Array.from({length: draft.int(5, 9)}, () => draft.pick(questions)(draft));
  return py`
    async def asking${index}():
        await ask(
            ${asked.map(each => `lambda: (${each}),`).join('\n')}
        )
  `;
}

const MAIN = py`
  async def main():
      await asyncio.gather(asking0(), asking1())
  asyncio.run(main())
`;
