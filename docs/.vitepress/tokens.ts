import {THEMES} from '../../src/scenes/stage/theme.ts';
import {THEME_NAMES, type ThemeName} from '../../src/script/units.ts';

/** The films' colours as CSS variables, so that a page and the film in it are of one piece. */
export function tokenSheet(): string {
  return `${rule(':root', 'light')}${rule('.dark', 'dark')}`;
}

function rule(selector: string, name: ThemeName): string {
  const {hues, ...colours} = THEMES[name];
  const tokens = Object.entries({...colours, ...prefixed('hue-', hues)});
  const declared = tokens.map(([token, colour]) => `--${token}:${colour}`).join(';');
  return `${selector}{color-scheme:${name};${declared}}`;
}

function prefixed(prefix: string, tokens: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(tokens).map(([key, value]) => [prefix + key, value]));
}

/** Colour belongs to tasks: code has weights, and two shades. */
export function codeThemes() {
  const [light, dark] = THEME_NAMES.toReversed().map(codeTheme);
  if (!light || !dark) throw new Error('Both themes are needed.');
  return {light, dark};
}

function codeTheme(name: ThemeName) {
  const {text, soft, mute, panel} = THEMES[name];
  const scopes = ['keyword', 'storage', 'keyword.operator.logical', 'constant.language'];
  return {
    name: `onewaiter-${name}`,
    type: name,
    colors: {'editor.foreground': text, 'editor.background': panel},
    settings: [
      {settings: {foreground: text, background: panel}},
      {scope: ['comment', 'punctuation.definition.comment'], settings: {foreground: mute}},
      {scope: ['string', 'punctuation.definition.string'], settings: {foreground: soft}},
      {scope: scopes, settings: {foreground: text, fontStyle: 'bold'}},
      {scope: ['keyword.operator'], settings: {foreground: text, fontStyle: ''}},
    ],
  };
}
