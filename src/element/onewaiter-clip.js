/**
 * `<onewaiter-clip name="naps" folder="/clips/" versions="zh zh.light en en.light">` around the figure that
 * `onewaiter render` writes: the film in the language and the theme of the page. It starts only when asked to. Keys, while
 * the video has the focus: space plays, arrows go from step to step, Home and End to the ends, C shows captions.
 *
 * Plain JavaScript without dependencies, served as it is: `<script type="module" src="onewaiter-clip.js"></script>`.
 * Without it, or under a Content-Security-Policy that refuses it, the video with its own controls remains.
 */
export class OnewaiterClip extends HTMLElement {
  #ends = new AbortController();

  connectedCallback() {
    const video = this.querySelector('video');
    if (!video) return;
    this.#ends = new AbortController();
    const {signal} = this.#ends;
    video.autoplay = false;
    video.setAttribute('aria-keyshortcuts', 'Space ArrowLeft ArrowRight Home End C');
    const adapt = () => this.#show(video, versionFor(this));
    adapt();
    const look = new MutationObserver(adapt);
    look.observe(document.documentElement, {attributeFilter: ['class', 'data-theme', 'lang']});
    signal.addEventListener('abort', () => look.disconnect());
    prefers('dark').addEventListener('change', adapt, {signal});
    // Before the browser's own controls hear of it: they have other plans for the arrows.
    this.addEventListener('keydown', event => onKey(video, event), {signal, capture: true});
    video.addEventListener('play', () => pauseOthers(video), {signal});
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  /**
   * @param {HTMLVideoElement} video
   * @param {string} version such as `zh.light`
   */
  #show(video, version) {
    const before = this.getAttribute('showing') ?? this.#versions()[0] ?? '';
    const lang = langOf(version);
    this.setAttribute('showing', version);
    showWords(this, video, lang);
    if (version !== before) this.#exchange(video, version, langOf(before) === lang);
    // The film has its words in it: captions are for a page that speaks another language.
    const wanted = langOfPage(this);
    for (const {kind, srclang, track} of video.querySelectorAll('track')) {
      const isWanted = kind === 'captions' && lang !== wanted && srclang === wanted;
      if (isWanted) track.mode = 'showing';
      else if (kind === 'captions') track.mode = 'disabled';
    }
  }

  #versions() {
    return wordsOf(this.getAttribute('versions'));
  }

  /**
   * @param {HTMLVideoElement} video
   * @param {string} version
   * @param {boolean} inPlace whether the film goes on where it is
   */
  #exchange(video, version, inPlace) {
    const file = `${this.getAttribute('folder') ?? ''}${this.getAttribute('name')}.${version}`;
    const {currentTime, paused} = video;
    video.poster = `${file}.png`;
    for (const source of video.querySelectorAll('source')) {
      source.src = file + (/\.\w+$/.exec(source.src)?.[0] ?? '.mp4');
    }
    retrack(video, file, langOf(version));
    const hasBegun = currentTime > 0;
    video.load();
    if (!inPlace || !hasBegun) return;
    video.currentTime = currentTime;
    if (!paused) void video.play();
  }
}

/**
 * The version that suits the page: its language first, then its theme.
 * @param {HTMLElement} clip
 */
function versionFor(clip) {
  const versions = wordsOf(clip.getAttribute('versions'));
  const page = langOfPage(clip);
  const lang = versions.some(each => langOf(each) === page) ? page : langOf(versions[0] ?? '');
  const wished = isDark(clip) ? lang : `${lang}.light`;
  return (
    versions.find(each => each === wished) ?? versions.find(each => langOf(each) === lang) ?? ''
  );
}

/** @param {HTMLElement} clip */
function langOfPage(clip) {
  const holder = /** @type {HTMLElement | null} */ (clip.closest('[lang]'));
  return (holder?.lang ?? '').toLowerCase().split('-')[0] ?? '';
}

/** @param {string} version */
function langOf(version) {
  return version.split('.')[0] ?? '';
}

/** @param {string | null} text */
function wordsOf(text) {
  return (text ?? '').split(' ').filter(Boolean);
}

/**
 * Whether the page is dark here: as it says itself, else as it looks, else as its reader prefers.
 * @param {HTMLElement} clip
 */
function isDark(clip) {
  const {classList, dataset} = document.documentElement;
  if (classList.contains('dark') || dataset['theme'] === 'dark') return true;
  if (classList.contains('light') || dataset['theme'] === 'light') return false;
  for (let at = /** @type {HTMLElement | null} */ (clip); at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return 0.3 * red + 0.6 * green + 0.1 * blue < 128;
  }
  return prefers('dark').matches;
}

/** @param {'dark' | 'reduce'} what */
function prefers(what) {
  return matchMedia(what === 'dark' ? '(prefers-color-scheme: dark)' : '(prefers-reduced-motion)');
}

/**
 * The captions in the film's own language stand first.
 * @param {HTMLVideoElement} video
 * @param {string} file without its ending
 * @param {string} lang
 */
function retrack(video, file, lang) {
  const tracks = [...video.querySelectorAll('track')];
  const captions = tracks.filter(({kind}) => kind === 'captions');
  const named = captions.map(({srclang, label}) => ({srclang, label}));
  named.sort((a, b) => Number(b.srclang === lang) - Number(a.srclang === lang));
  for (const [i, track] of captions.entries()) {
    const {srclang, label} = named[i] ?? track;
    Object.assign(track, {
      srclang,
      label,
      src: `${file}${srclang === lang ? '' : `.${srclang}`}.vtt`,
    });
  }
  const chapters = tracks.find(({kind}) => kind === 'chapters');
  if (chapters) Object.assign(chapters, {srclang: lang, src: `${file}.chapters.vtt`});
}

/**
 * The text that says what the film shows, in the film's language; open for those who want no motion.
 * @param {HTMLElement} clip
 * @param {HTMLVideoElement} video
 * @param {string} lang
 */
function showWords(clip, video, lang) {
  const texts = [...clip.querySelectorAll('details')];
  for (const text of texts) {
    text.hidden = texts.length > 1 && text.lang !== lang;
    if (text.hidden) continue;
    if (prefers('reduce').matches) text.open = true;
    video.setAttribute('aria-label', text.dataset['title'] ?? '');
  }
}

/** @param {HTMLVideoElement} video */
function pauseOthers(video) {
  for (const other of document.querySelectorAll('onewaiter-clip video')) {
    if (other !== video) /** @type {HTMLVideoElement} */ (other).pause();
  }
}

/**
 * @param {HTMLVideoElement} video
 * @param {KeyboardEvent} event
 */
function onKey(video, event) {
  if (event.target !== video || event.ctrlKey || event.altKey || event.metaKey) return;
  const act = keys[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act(video);
}

/**
 * Besides those of the browser, where space plays.
 * @type {Readonly<Record<string, (video: HTMLVideoElement) => unknown>>}
 */
const keys = {
  arrowleft: video => step(video, -1),
  arrowright: video => step(video, 1),
  home: video => go(video, 0),
  end: video => go(video, video.duration),
  c: video => toggleCaptions(video),
};

/** @param {HTMLVideoElement} video @param {number} time */
function go(video, time) {
  video.currentTime = time;
}

/**
 * To the step before or after, at its end, where what it is about has happened.
 * @param {HTMLVideoElement} video
 * @param {-1 | 1} way
 */
async function step(video, way) {
  const times = await stepsOf(video);
  const now = video.currentTime;
  const next = times.filter(time => (way > 0 ? time > now + 0.05 : time < now - 0.05));
  go(video, next.at(way > 0 ? 0 : -1) ?? now);
}

/**
 * Where steps end. Their track is fetched when it is first wanted.
 * @param {HTMLVideoElement} video
 */
async function stepsOf(video) {
  const element = [...video.querySelectorAll('track')].find(({kind}) => kind === 'chapters');
  if (!element) return [0, video.duration];
  if (element.readyState < HTMLTrackElement.LOADED) {
    const isLoaded = new Promise(done => {
      element.addEventListener('load', done, {once: true});
      element.addEventListener('error', done, {once: true});
    });
    element.track.mode = 'hidden';
    await isLoaded;
  }
  return [0, ...[...(element.track.cues ?? [])].map(({endTime}) => endTime - 0.2)];
}

/**
 * In the page's language when there are such, else in the first.
 * @param {HTMLVideoElement} video
 */
function toggleCaptions(video) {
  const captions = [...video.textTracks].filter(({kind}) => kind === 'captions');
  const isShown = captions.some(({mode}) => mode === 'showing');
  const page = langOfPage(video);
  const own = captions.find(({language}) => language === page) ?? captions[0];
  for (const track of captions) track.mode = !isShown && track === own ? 'showing' : 'disabled';
}

// A sheet that is made by a script passes where `style` attributes and elements are refused.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':where(onewaiter-clip){display:block}:where(onewaiter-clip video){max-width:100%;height:auto}',
);
document.adoptedStyleSheets.push(sheet);

if (!customElements.get('onewaiter-clip')) customElements.define('onewaiter-clip', OnewaiterClip);
