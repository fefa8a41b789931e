/** The faces on screen: Plex in three scripts. Nothing else may ever show. */
export const SANS = '"Plex Sans", "Plex Sans SC"';
export const MONO = '"Plex Mono", "Plex Sans SC"';

const FACES: readonly (readonly [family: string, weight: string, file: string])[] = [
  ['Plex Mono', '400', 'IBMPlexMono-Regular'],
  ['Plex Mono', '500', 'IBMPlexMono-Medium'],
  ['Plex Mono', '600', 'IBMPlexMono-SemiBold'],
  ['Plex Mono', '700', 'IBMPlexMono-Bold'],
  ['Plex Sans', '400', 'IBMPlexSans-Regular'],
  ['Plex Sans', '500', 'IBMPlexSans-Medium'],
  ['Plex Sans', '600', 'IBMPlexSans-SemiBold'],
  ['Plex Sans SC', '400', 'IBMPlexSansSC-Regular'],
  ['Plex Sans SC', '500', 'IBMPlexSansSC-Medium'],
  ['Plex Sans SC', '600', 'IBMPlexSansSC-SemiBold'],
];

let loading: Promise<void> | undefined;

/** Resolves once every face is there, whole: a canvas that is drawn before that keeps the fallback's glyphs. */
export function loadFonts(): Promise<void> {
  loading ??= Promise.all(
    FACES.map(async ([family, weight, file]) => {
      const url = `/fonts/${file}.woff2`;
      const face = new FontFace(family, `url("${url}")`, {weight});
      document.fonts.add(await face.load());
    }),
  ).then(() => undefined);
  return loading;
}
