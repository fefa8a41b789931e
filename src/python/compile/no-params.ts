export const NO_PARAMS = {
  all: [],
  names: [],
  positional: 0,
  positionalOnly: 0,
  keywordOnly: [],
  star: -1,
  starstar: -1,
  simple: true,
};
