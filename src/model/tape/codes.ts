/** What an event on the tape begins with: its kind, and how it went where that is one of a few. */
export const CODE = {
  /** None: the clock was moved. */
  instant: 0,
  /** Any that has no code of its own. */
  whole: 1,
  callbackRun: 2,
  timerSet: 3,
  taskCreated: 4,
  taskResumedFirst: 5,
  taskResumedStep: 6,
  taskWokenByResult: 7,
  taskSuspended: 8,
  taskEndedWithResult: 9,
  futureDoneWithResult: 10,
  loopTurned: 11,
} as const;
