/** Where a string of JSON ends, behind its quote; or what is wrong with it, and where. */
export type StringEnd = {readonly at: number} | {readonly what: string; readonly at: number};

/** Of the string whose opening quote is at `start`. What is right for CPython is so for `JSON.parse`. */
export function endOfString(text: string, start: number): StringEnd {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '"') return {at: at + 1};
    if (char < ' ') return {what: 'Invalid control character at', at};
    if (char !== '\\') continue;
    at += 1;
    if (at >= text.length) break;
    const wrong = wrongEscape(text, at);
    if (wrong !== null) return wrong;
  }
  return {what: 'Unterminated string starting at', at: start};
}

/** Of the letter behind a backslash. */
function wrongEscape(text: string, at: number): StringEnd | null {
  const letter = text[at] as string;
  if (letter !== 'u')
    return '"\\/bfnrt'.includes(letter) ? null : {what: 'Invalid \\escape', at: at - 1};
  const isWhole = /^[0-9a-fA-F]{4}./s.test(text.slice(at + 1, at + 6));
  return isWhole ? null : {what: 'Invalid \\uXXXX escape', at};
}
