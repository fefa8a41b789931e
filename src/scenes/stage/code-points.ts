/** Whether a character is within ranges of code points, written as `first+more` in base 36, with blanks between. */
export function withinRanges(ranges: string): (character: string) => boolean {
  const bounds = ranges.split(' ').map(range => {
    const [start = '', length = '0'] = range.split('+');
    const first = Number.parseInt(start, 36);
    return [first, first + Number.parseInt(length, 36)] as const;
  });
  return character => {
    const point = character.codePointAt(0) ?? 0;
    return bounds.some(([first, last]) => point >= first && point <= last);
  };
}
