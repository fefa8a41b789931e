/** How many bytes a text has in UTF-8; half of a surrogate pair counts as CPython's "surrogatepass" writes it down. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const isHigh = code >= 0xd800 && code < 0xdc00;
    // The two halves of a pair are four bytes together.
    if (isHigh && isLow(text.charCodeAt(at + 1))) at++;
    length += code < 0x800 ? 1 : 2;
  }
  return length;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
