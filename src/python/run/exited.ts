/** `os._exit()` has ended the program: nothing of it runs any more. */
export class Exited {
  public readonly code: number;

  public constructor(code: number) {
    this.code = code;
  }
}
