/** A film as an animated picture that leads to its video, for pages that show no `<video>`, such as those of GitHub. */
export function imageEmbed(title: string, name: string, folder: string): string {
  const path = addressed(`${folder}${name}`);
  return `[![${escaped(title)}](${path}.webp)](${path}.mp4)\n`;
}

/** Brackets would end the address. */
function addressed(path: string): string {
  return encodeURI(path).replaceAll('(', '%28').replaceAll(')', '%29');
}

/**
 * Nothing in a title is Markdown, HTML, or something to a template. What needs no mark has none: markdown-it drops marked
 * characters from alternative texts, and names such as `create_task` are frequent.
 */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('`', '')
    .replaceAll(/[\\*[\]<>|~]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replaceAll('{', '&#123;');
}
