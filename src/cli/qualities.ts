/** What `--quality` stands for. Widths and heights are even, and 16 to 9. */
export const QUALITIES = {
  draft: {width: 960, height: 540, fps: 30, preset: 'ultrafast', crf: 26},
  '720p': {width: 1280, height: 720, fps: 60, preset: 'veryfast', crf: 18},
  '1080p': {width: 1920, height: 1080, fps: 60, preset: 'veryfast', crf: 18},
  '1440p': {width: 2560, height: 1440, fps: 60, preset: 'veryfast', crf: 18},
  '4k': {width: 3840, height: 2160, fps: 60, preset: 'veryfast', crf: 18},
} as const;

/** A name for how large and how fine a film is: `draft`, `1080p`, … */
export type Quality = keyof typeof QUALITIES;
