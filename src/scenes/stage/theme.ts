import type {Hue} from '../../script/cast.ts';
import type {ThemeName} from '../../script/units.ts';

/** A colour as `#RRGGBB`. */
export type Colour = string;

/**
 * The tokens of one theme: two pigments, ink and paper. Colour belongs to tasks, so that any hue on screen names one;
 * `alarm` is kept for a frozen loop and for errors.
 */
export interface Theme {
  readonly bg: Colour;
  readonly panel: Colour;
  readonly raised: Colour;
  /** Gridlines and dividers: carries no meaning alone. */
  readonly line: Colour;
  /** Circuit, arrows, empty places: at least 3 to 1. */
  readonly edge: Colour;
  readonly mute: Colour;
  readonly soft: Colour;
  readonly text: Colour;
  /** Letters on a solid hue. */
  readonly ink: Colour;
  readonly alarm: Colour;
  readonly hues: Readonly<Record<Hue, Colour>>;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  dark: {
    bg: '#0E1B20',
    panel: '#14252B',
    raised: '#1B3038',
    line: '#2F4750',
    edge: '#5F7C86',
    mute: '#93A9AD',
    soft: '#C3CFCE',
    text: '#F3EEE2',
    ink: '#0E1B20',
    alarm: '#FF7A5C',
    hues: {
      main: '#E9E1CF',
      A: '#F5B83D',
      B: '#45B4EE',
      C: '#FFA8D2',
      D: '#56D6AE',
      E: '#9C86FF',
      F: '#C6DB5A',
    },
  },
  light: {
    bg: '#F8F4EA',
    panel: '#FFFDF7',
    raised: '#F1EBDD',
    line: '#CFC6B2',
    edge: '#8A8170',
    mute: '#5E6E72',
    soft: '#3A4D53',
    text: '#14262D',
    ink: '#FFFDF7',
    alarm: '#BE1E2D',
    hues: {
      main: '#2C3D44',
      A: '#875E00',
      B: '#0072B2',
      C: '#B52D86',
      D: '#006E5A',
      E: '#5A35B8',
      F: '#556300',
    },
  },
};

/** An opaque mix of two colours: tints are mixed, never see-through, so that their contrast is known. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const a = channels(from);
  const b = channels(to);
  const mixed = a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * share));
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map(i => Number.parseInt(colour.slice(i, i + 2), 16));
}
