/** Everything that our browsers are told when they start, but for where they keep their files. */
export function browserFlags(): string[] {
  return ['--headless=new', '--remote-debugging-pipe', ...QUIET, ...STEADY, ...AWAKE, ...sandbox()];
}

const UNNEEDED = [
  ...['Translate', 'MediaRouter', 'OptimizationHints', 'AcceptCHFrame', 'WebUIReloadButton'],
  // What drives the browser loses a page that moves to another process.
  ...['ProcessPerSiteUpToMainFrameThreshold', 'IsolateSandboxedIframes'],
  // Pages for an address bar that nobody sees, and a process for a page that never comes: half of what a start takes.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
];

/** Nothing on the network but us, nothing that watches, asks, or waits for a desktop. */
const QUIET = [
  ...['--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-default-apps', '--mute-audio'],
  ...['--disable-breakpad', '--disable-crash-reporter', '--disable-hang-monitor'],
  ...['--disable-client-side-phishing-detection', '--disable-search-engine-choice-screen'],
  ...['--disable-component-extensions-with-background-pages', '--metrics-recording-only'],
  ...['--disable-infobars', '--disable-popup-blocking', '--disable-prompt-on-repost'],
  ...['--password-store=basic', '--use-mock-keychain', '--disable-ipc-flooding-protection'],
  // In a container that has little of it, a page that shares memory through it crashes.
  '--disable-dev-shm-usage',
  ...['--disable-extensions', '--allow-pre-commit-input'],
  `--disable-features=${UNNEEDED.join()}`,
];

/** The same pixels on every machine. */
const STEADY = [
  ...['--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
  ...['--force-color-profile=srgb', '--hide-scrollbars', '--lang=en-US'],
];

/** A hidden page works at full speed. */
const AWAKE = [
  ...['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows'],
  '--disable-renderer-backgrounding',
];

/** Linux's sandbox does not start as root nor in most containers. The page shows nothing but our own files. */
function sandbox(): string[] {
  return process.platform === 'linux' ? ['--no-sandbox'] : [];
}
