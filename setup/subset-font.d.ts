declare module 'subset-font' {
  /** The glyphs of `text` alone. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {readonly targetFormat: 'woff2'},
  ): Promise<Uint8Array>;
}
