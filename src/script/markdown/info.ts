/** What a fence's line asks for, such as `python clip id=naps title="Two naps" view=scope`. */
export interface FenceInfo {
  /** Whether it is marked as a clip. */
  readonly clip: boolean;
  readonly options: Readonly<Partial<Record<FenceOption, string>>>;
  /** Options that do not exist. */
  readonly unknown: readonly string[];
}

export const FENCE_OPTIONS = ['id', 'title', 'view', 'latency'] as const;
export type FenceOption = (typeof FENCE_OPTIONS)[number];

/** Reads a fence's line. Words that are no options belong to other tools. */
export function fenceInfo(info: string): FenceInfo {
  const [, ...words] = info.match(/[^\s="]+="[^"]*"|[^\s]+/g) ?? [];
  const clip = words.includes('clip');
  const pairs = words
    .map(word => /^([\w-]+)=(?:"([^"]*)"|(.*))$/.exec(word))
    .flatMap(found => (found ? [[found[1] ?? '', found[2] ?? found[3] ?? ''] as const] : []));
  return {
    clip,
    options: Object.fromEntries(pairs.filter(([key]) => isOption(key))),
    unknown: pairs.map(([key]) => key).filter(key => !isOption(key)),
  };
}

function isOption(key: string): key is FenceOption {
  return (FENCE_OPTIONS as readonly string[]).includes(key);
}
