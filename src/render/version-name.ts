/** The name of one version of a clip, which its files begin with: `gather-order.zh`, `gather-order.en.light`. */
export function versionName(clip: string, lang: string, theme: string): string {
  return theme === 'dark' ? `${clip}.${lang}` : `${clip}.${lang}.${theme}`;
}
