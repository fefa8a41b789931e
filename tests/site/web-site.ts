import {type PreviewServer, preview} from 'vite';

/** A folder, served as a web site for a test. */
export class WebSite implements AsyncDisposable {
  public readonly url: string;
  readonly #server: PreviewServer;

  private constructor(server: PreviewServer) {
    this.#server = server;
    this.url = server.resolvedUrls?.local[0] ?? '';
  }

  /** @param headers sent with every answer, such as a Content-Security-Policy */
  static async of(outDir: string, headers: Record<string, string> = {}): Promise<WebSite> {
    const server = await preview({
      configFile: false,
      logLevel: 'silent',
      appType: 'mpa',
      build: {outDir},
      preview: {host: '127.0.0.1', port: 0, headers},
    });
    return new WebSite(server);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.close();
  }
}
