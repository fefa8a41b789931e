import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whether goldens that differ are written again: `npm run bless`. */
    readonly bless: boolean;
  }
}

/** Tells the tests whether `--update` was given, which vitest itself uses only for goldens that are text. */
export default function tellTests(project: TestProject): void {
  project.provide('bless', project.config.snapshotOptions.updateSnapshot === 'all');
}
