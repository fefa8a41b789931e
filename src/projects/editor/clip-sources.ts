import type {ClipSource, Script} from '../../script/clip.ts';

const programs = import.meta.glob<string>('../../script/clips/*/*.py', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const scripts = import.meta.glob<Script>('../../script/clips/*/script.ts', {
  import: 'default',
  eager: true,
});

/** A clip as it lies in its folder; the editor reloads when a file in it changes. */
export function clipSource(id: string): ClipSource {
  const folder = `../../script/clips/${id}/`;
  const script = scripts[`${folder}script.ts`];
  if (script === undefined) throw new Error(`No clip named "${id}" in src/script/clips.`);
  const own = Object.entries(programs).filter(([path]) => path.startsWith(folder));
  return {
    id,
    script,
    programs: Object.fromEntries(own.map(([path, text]) => [path.slice(folder.length), text])),
  };
}
