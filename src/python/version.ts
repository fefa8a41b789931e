/** The CPython whose behaviour is modelled, to the letter of its event loop: major, minor, micro. */
export const VERSION = [3, 14, 2] as const;

/** `3.14.2` */
export const PYTHON_VERSION = VERSION.join('.');
