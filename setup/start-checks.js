/** The oldest Node this project runs on. */
const oldest = {major: 20, minor: 19};

/**
 * @param {string} version as `process.versions.node` gives it
 * @returns {string | undefined} what to tell the user when it is too old
 */
export function tooOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const old = major < oldest.major || (major === oldest.major && minor < oldest.minor);
  if (!old) return undefined;
  return `Onewaiter needs Node ${oldest.major}.${oldest.minor} or newer; this is ${version}. Install one from nodejs.org.`;
}

/** Options of what the scripts run, which npm takes for itself when they are not behind `--`. */
export const options = [
  ...['embed', 'encode-repeats', 'force', 'format', 'fps', 'jobs', 'json', 'out', 'plain', 'port'],
  ...['public', 'quality', 'range', 'script', 'shard', 'theme', 'versus', 'write'],
];

/**
 * `npm run render --theme light` gives us no `--theme`: npm keeps it, and only a trace in the environment is left.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} what to type instead
 */
export function swallowedByNpm(env) {
  const script = env['npm_lifecycle_event'];
  if (script === undefined) return undefined;
  /** @param {string} name */
  const isSet = name => env[`npm_config_${name.replaceAll('-', '_')}`];
  const kept = options.filter(isSet);
  // npm reads `--lang` as its shorthands -l -a -n -g, and even the value of `--lang=en` is lost.
  if (isSet('long') && isSet('all') && isSet('global')) kept.push('lang');
  else if (isSet('all')) kept.push('all');
  // Of `--no-open` an empty value is left.
  if (env['npm_config_open'] === '') kept.push('no-open');
  if (kept.length === 0) return undefined;
  const names = kept.map(name => `--${name}`).join(', ');
  return (
    `npm kept ${names} for itself. Put "--" in front of the options, as in\n` +
    `  npm run ${script} -- gather-order --lang zh,en --theme light`
  );
}
