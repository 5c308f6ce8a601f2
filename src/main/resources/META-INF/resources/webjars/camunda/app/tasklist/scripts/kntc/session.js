/**
 * What every Camunda web app of ours does before it starts: it leaves sign-in to our own page, and it keeps no personal data in
 * the browser.
 */

/** The path below which our own pages live: '' when the program answers at the root of its host. */
export const root = (document.querySelector('base')?.getAttribute('app-root') ?? '').replace(/\/camunda$/, '');

export const signInPage = `${root}/dang-nhap`;

/**
 * Camunda's own sign-in form does not know our session; the route that would show it leads to our page instead.
 *
 * @param staysHere whether the page has to stay because something on it is not saved yet
 */
export function signInOnOurPage(staysHere = () => false) {
  const leave = () => {
    if (/^#!?\/login\b/.test(location.hash) && !staysHere()) {
      location.replace(signInPage);
    }
  };
  addEventListener('hashchange', leave);
  leave();
}

const draftKey = /^(camunda-form|camForm):/;

/**
 * Tasklist copies what an officer typed to localStorage, in clear, on *Save* and when the session expires. On a shared computer the
 * next person could read it, so old drafts are removed and no new one is written; ours are kept on the server.
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
 * Puts the current translation where the web app keeps its copy. Without a copy the app starts before the translation has arrived and some
 * of its labels stay keys ("DUE_DATE"); with an old one it shows the old words once more after an update.
 */
export async function bringTranslation(app) {
  const folder = `${root}/camunda/app/${app}/locales/`;
  // if it cannot be had, the web app asks for it itself and reports what is wrong
  const answer = await fetch(`${folder}vi.json`, { cache: 'no-cache' }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const settings = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  for (const key of Object.keys(settings)) {
    if (key.startsWith(`${folder}_locales_data_`)) {
      delete settings[key];
    }
  }
  settings[`${folder}_locales_data_vi_${window.bust}`] = JSON.stringify(await answer.json());
  localStorage.setItem('camunda-web', JSON.stringify(settings));
}
