/** Stands before an embed that was written under its fence; the id is the clip's. */
const BEGIN = /^\s*<!-- onewaiter: [^>]* -->\s*$/;
const END = /^\s*<!-- \/onewaiter -->\s*$/;

/** Something to stand under a block that ends at `end`. */
export interface Embed {
  readonly id: string;
  /** Line of the block's last line, from 1. */
  readonly end: number;
  readonly indent: string;
  /** Without blank lines, which would end HTML in Markdown. */
  readonly html: string;
}

/** The text with its embeds blanked out, every line still in its place. */
export function withoutEmbeds(text: string): string {
  let inside = false;
  return text
    .split('\n')
    .map(line => {
      if (BEGIN.test(line)) inside = true;
      const kept = inside ? '' : line;
      if (END.test(line)) inside = false;
      return kept;
    })
    .join('\n');
}

/** The text with each embed under its block, in the place of the one that stood there before. */
export function withEmbeds(text: string, embeds: readonly Embed[]): string {
  const lines = text.split('\n');
  for (const embed of embeds.toSorted((a, b) => b.end - a.end)) {
    const old = oldEmbed(lines, embed.end);
    const gap = (lines[embed.end + old] ?? '').trim() === '' ? [] : [''];
    lines.splice(embed.end, old, ...markedLines(embed), ...gap);
  }
  return lines.join('\n');
}

/** How many lines after line `end` an embed takes that is already there, with the blank line before it. */
function oldEmbed(lines: readonly string[], end: number): number {
  const begin = (lines[end] ?? '').trim() === '' ? end + 1 : end;
  if (!BEGIN.test(lines[begin] ?? '')) return 0;
  const close = lines.findIndex((line, i) => i > begin && END.test(line));
  return close < 0 ? 0 : close + 1 - end;
}

function markedLines({id, indent, html}: Embed): string[] {
  const marked = [
    `<!-- onewaiter: ${id} -->`,
    ...html.trimEnd().split('\n'),
    '<!-- /onewaiter -->',
  ];
  return ['', ...marked.map(line => indent + line)];
}

/** The HTML of a film's own page, for a text elsewhere: `folder` leads there, and ends in a slash unless it is empty. */
export function relocated(html: string, folder: string): string {
  return html
    .split('\n')
    .map(line =>
      /^\s*<(video|source|track)\b/.test(line)
        ? line.replaceAll(/ (src|poster)="/g, ` $1="${encodeURI(folder)}`)
        : line,
    )
    .join('\n')
    .replaceAll('{{', '&#123;&#123;');
}
