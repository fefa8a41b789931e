import {BaseSequencer, type TestSpecification} from 'vitest/node';

/**
 * vitest takes large files first while it does not know how long each runs. The comparison with CPython is a few lines that
 * run for minutes: at the end it would run alone, on one processor of two.
 */
const LONGEST = '/tests/oracle/oracle.test.ts';

export class LongestFirst extends BaseSequencer {
  public override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = (file: TestSpecification) => file.moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter(file => !isLongest(file))];
  }
}
