/** What a client of the web asks for. */
export interface HttpRequest {
  readonly method: string;
  /** What stands in its first line, such as `/index.html`. */
  readonly target: string;
  /** Whether the connection is wanted for more. */
  readonly isKept: boolean;
}

const HEAD_END = /\r?\n\r?\n/;
const FIRST_LINE = /^([A-Z]+) (\S+) HTTP\/1\.([01])$/;

/**
 * The first request among the bytes that have come, and how many of them are its own; a request of null is none that a
 * server understands. Null as long as it is not whole.
 */
export function firstRequest(
  bytes: Uint8Array,
): {readonly request: HttpRequest | null; readonly size: number} | null {
  const text = Array.from(bytes, each => String.fromCharCode(each)).join('');
  const line = /^(.*?)\r?\n/.exec(text)?.[1];
  if (line === undefined) return null;
  const [, method, target, minor] = FIRST_LINE.exec(line) ?? [];
  const nonsense = {request: null, size: bytes.length};
  if (method === undefined || target === undefined) return nonsense;
  const end = HEAD_END.exec(text);
  if (end === null) return null;
  const headers = headersOf(text.slice(0, end.index));
  if (minor === '1' && !headers.has('host')) return nonsense;
  const size = end.index + end[0].length + Number(headers.get('content-length') ?? 0);
  if (headers.has('transfer-encoding') || Number.isNaN(size)) return nonsense;
  if (size > bytes.length) return null;
  const wish = headers.get('connection')?.toLowerCase();
  const isKept = minor === '1' ? wish !== 'close' : wish === 'keep-alive';
  return {request: {method, target, isKept}, size};
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const lines = head.split(/\r?\n/).slice(1);
  return new Map(
    lines.map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
