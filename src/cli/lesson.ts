/** Whether a name is that of a Markdown file. */
export function isLesson(name: string): boolean {
  return /\.(md|markdown|txt)$/i.test(name);
}

/** `webp`: an animated picture that leads to the video, for hosts that take videos out of Markdown. */
export const EMBEDS = ['video', 'webp'] as const;
export type EmbedKind = (typeof EMBEDS)[number];
