/** Messages Node has not yet dealt with; more would only fill memory. */
const MOST_UNANSWERED = 12;

/** A socket to Node that waits when Node falls behind. Node answers each message with an empty one. */
export class FrameSocket {
  private unanswered = 0;
  private closed = false;
  private wake = (): void => {};

  private constructor(private readonly socket: WebSocket) {
    socket.onmessage = () => {
      this.unanswered--;
      this.wake();
    };
    socket.onclose = () => {
      this.closed = true;
      this.wake();
    };
  }

  public static open(url: string): Promise<FrameSocket> {
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    const frames = new FrameSocket(socket);
    return new Promise((done, fail) => {
      socket.onopen = () => done(frames);
      socket.onerror = () => fail(new Error('The page could not reach the renderer.'));
    });
  }

  public async send(message: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.until(() => this.unanswered < MOST_UNANSWERED);
    this.unanswered++;
    this.socket.send(message);
  }

  /** Resolves when everything sent has been answered. */
  public drained(): Promise<void> {
    return this.until(() => this.unanswered === 0);
  }

  public close(): void {
    this.socket.close();
  }

  private async until(reached: () => boolean): Promise<void> {
    while (!reached()) {
      if (this.closed) throw new Error('The renderer closed the connection.');
      await new Promise<void>(wake => {
        this.wake = wake;
      });
    }
  }
}
