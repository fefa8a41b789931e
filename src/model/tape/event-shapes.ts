/**
 * An event of each size, with nothing where numbers will be; a machine keeps them while it records.
 *
 * Where V8 has seen only fractions in a field, each object keeps a copy of its own, which is an object of 16 bytes.
 * Where something else came first it keeps the number that it was given, and all events of an instant share one: of
 * 66 objects that a schedule had for each task in a crowd, 22 were such copies.
 */
export function eventShapes(): readonly object[] {
  return [
    {seq: 0, at: null, kind: 'callback-run', label: ''},
    {seq: 0, at: null, kind: 'timer-set', when: null, label: ''},
    {seq: 0, at: null, kind: 'future-done', future: '', how: 'result', by: ''},
    {seq: 0, at: null, kind: 'task-resumed', task: '', how: 'wakeup', from: '', state: 'result'},
    {seq: 0, at: null, kind: 'task-created', task: '', coro: '', def: 0, by: '', line: 0},
  ];
}
