/**
 * What every Camunda web app of ours does before it starts: it leaves sign-in to our own page, and it keeps no personal data in
 * the browser.
 */

/** The path below which our own pages live: '' when the program answers at the root of its host. */
export const root = (document.querySelector('base')?.getAttribute('app-root') ?? '').replace(/\/camunda$/, '');

const signInPage = `${root}/dang-nhap`;

/** Camunda's own sign-in form does not know our session; the route that would show it leads to our page instead. */
export function signInOnOurPage() {
  const leave = () => {
    if (/^#!?\/login\b/.test(location.hash)) {
      location.replace(signInPage);
    }
  };
  addEventListener('hashchange', leave);
  leave();
}

const draftKey = /^(camunda-form|camForm):/;

/**
 * Tasklist copies what an officer typed to localStorage, in clear, on *Save* and when the session expires. On a shared computer the
 * next person could read it, so old drafts are removed and no new one is written.
 */
export function keepNoDrafts() {
  for (const key of Object.keys(localStorage)) {
    if (draftKey.test(key)) {
      localStorage.removeItem(key);
    }
  }
  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (!draftKey.test(key)) {
      write.call(this, key, value);
    }
  };
}

/**
 * The web apps keep the translation in localStorage: without a copy they begin to draw before it is there and show the names of its keys,
 * with an old one they show that. So a fresh copy is put there before they start.
 */
export async function renewTranslation() {
  const settings = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  for (const key of Object.keys(settings)) {
    if (key.includes('_locales_data_')) {
      delete settings[key];
    }
  }
  const folder = `${location.pathname.replace(/(\/app\/[^/]+\/).*$/, '$1')}locales/`;
  try {
    const answer = await fetch(`${folder}vi.json?bust=${window.bust}`, { cache: 'no-store' });
    settings[`${folder}_locales_data_vi_${window.bust}`] = JSON.stringify(await answer.json());
  } catch {
    // the web app asks once more and says itself what is missing
  }
  localStorage.setItem('camunda-web', JSON.stringify(settings));
}
