const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/;

/** A page's text with empty lines for its front matter, and the title that stands there. */
export function withoutFrontMatter(text: string): {text: string; title: string} {
  const [whole = '', fields = ''] = FRONT_MATTER.exec(text) ?? [];
  const title = /^title:[ \t]*(["']?)(.*?)\1[ \t\r]*$/m.exec(fields)?.[2] ?? '';
  return {text: whole.replaceAll(/[^\n]/g, '') + text.slice(whole.length), title};
}
