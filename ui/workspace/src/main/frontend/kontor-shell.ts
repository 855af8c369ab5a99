/** What the pages' frame does in the browser: the looks, the skip link, and where the focus goes after a navigation. */
function put(theme: string, density: string, language: string, cookie: string) {
  const root = document.documentElement;
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('theme', dark ? 'dark' : '');
  root.dataset.theme = theme;
  root.dataset.density = density;
  root.lang = language;
  const path = new URL(document.baseURI).pathname;
  document.cookie = `${cookie}=${theme}.${density}.${language}; path=${path}; max-age=31536000; samesite=lax`;
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', (e) => {
  if ((document.documentElement.dataset.theme ?? 'system') === 'system') {
    document.documentElement.setAttribute('theme', e.matches ? 'dark' : '');
  }
});

function focusMain() {
  const main = document.getElementById('main');
  main?.focus({ preventScroll: true });
  main?.scrollIntoView({ block: 'start' });
}

document.addEventListener('click', (e) => {
  const skip = (e.target as Element | null)?.closest?.('[data-skip]');
  if (skip) {
    e.preventDefault();
    e.stopPropagation();
    focusMain();
  }
}, true);

/** After a navigation the focus must not be lost with the page that it was in. */
function arrived() {
  const active = document.activeElement;
  if (!active || active === document.body || !active.isConnected) {
    document.getElementById('main')?.focus({ preventScroll: true });
  }
}

const ASK_AGAIN = 15_000;

/** Where somebody has signed out, or was signed out, elsewhere, nothing of theirs stays on the screen: the page asks when it is looked at. */
async function ask() {
  if (document.visibilityState !== 'visible') {
    return;
  }
  try {
    const answer = await fetch(new URL('signed-on', document.baseURI), { method: 'HEAD', cache: 'no-store' });
    if (answer.status === 401) {
      location.reload();
    }
  } catch {
    // The server is away; the connection indicator says so.
  }
}

setInterval(ask, ASK_AGAIN);
document.addEventListener('visibilitychange', ask);

(window as unknown as Record<string, unknown>).kontorLook = { put };
(window as unknown as Record<string, unknown>).kontorShell = { arrived };
