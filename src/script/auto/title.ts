const LONGEST_TITLE = 28;

/** The title that is wished for, else the first line of the docstring, else the file's name. */
export function titleOf(wished: string | undefined, file: string, source: string): string {
  const docstring = /^\s*(?:"""|''')\s*([^\n"']+)/.exec(source)?.[1]?.trim().replace(/\.$/, '');
  return shortened(wished || docstring || file.replace(/\.py$/, '').replaceAll(/[_-]+/g, ' '));
}

/** A CJK character is as wide as two others. */
function shortened(title: string): string {
  let width = 0;
  const characters = [...title];
  const fitting = characters.findIndex(character => {
    width += /[\u2e80-\uffff]/.test(character) ? 2 : 1;
    return width > LONGEST_TITLE;
  });
  return fitting < 0 ? title : `${characters.slice(0, fitting - 1).join('')}…`;
}
