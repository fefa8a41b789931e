import type {PyException} from './objects.ts';

/** `Did you mean: ...?`, as tracebacks add it. */
export function suggestion(_raised: PyException): string {
  return '';
}
