/**
 * What an officer types is saved on the server while he types, sealed there, and comes back wherever he opens the form again. Nothing of
 * it is kept in the browser's storage; what has not reached the server yet lives in this page only, which warns before it is left.
 */
import { putUnfinishedBack, unfinishedDays } from './dates.js';
import { attendLists, withoutWrongLists } from './lists.js';
import { root, signInPage } from './session.js';
import { attendSuggestions } from './suggestions.js';

const half = '$unfinished'; // what stands in a date field and is no day; no key of a field begins so
const pause = 1500;
const patience = 5000;
const keepaliveLimit = 60_000; // browsers send no more than 64 kB after a page is gone

/** The session is over, or another account has signed in since. */
class SignedOut extends Error {}

/** The server's own sentence on why it does not take this. */
class Refused extends Error {}

let token;

async function sessionToken() {
  if (!token) {
    const answer = await fetch(`${root}/phien/csrf`, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    if (answer.status === 401 || answer.redirected) {
      throw new SignedOut();
    }
    token = await answer.json();
  }
  return token;
}

async function request(method, address, { account, body, keepalive } = {}, again = true) {
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') {
    const { headerName, token: value } = await sessionToken();
    headers[headerName] = value;
    headers['Content-Type'] = 'application/json';
    headers['X-Tai-Khoan'] = account;
  }
  const answer = await fetch(`${root}/ban-nhap/${address}`, {
    method,
    headers,
    body,
    credentials: 'same-origin',
    keepalive: Boolean(keepalive) && (body?.length ?? 0) * 3 < keepaliveLimit
  });
  if (answer.status === 401 || answer.redirected) {
    token = undefined;
    throw new SignedOut();
  }
  if (answer.status === 403 && method !== 'GET' && again) {
    token = undefined; // the session is another one than the token was made for
    return request(method, address, { account, body, keepalive }, false);
  }
  if (answer.status >= 400 && answer.status < 500) {
    throw new Refused((await answer.json().catch(() => ({}))).detail ?? '');
  }
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return answer.status === 204 ? null : answer.json();
}

const keepers = new Map();

/** One form of this page and what of it the server does not have yet. Outlives the view: another task may be opened at any moment. */
class Keeper {
  constructor(address) {
    this.address = address;
    this.account = undefined;
    this.waiting = null; // JSON to be saved
    this.known = null; // JSON as the server has it, or as the form began
    this.sending = null;
    this.timer = undefined;
    this.over = false;
    this.refused = false; // the server does not take what is on the page
    this.tell = () => {};
    this.unsaved = () => false; // what no draft can keep, such as chosen files
  }

  change(values) {
    if (this.over || values === (this.waiting ?? this.known)) {
      return;
    }
    this.waiting = values;
    this.plan(pause);
  }

  plan(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  /**
   * Resolves when nothing is on its way any more, saved or not.
   *
   * @param leaving the page goes away: nothing can be waited for
   */
  async save(leaving = false) {
    clearTimeout(this.timer);
    while (this.sending && !leaving) {
      await this.sending;
    }
    if (this.waiting !== null) {
      this.sending = this.send(this.waiting, leaving);
      await this.sending;
    }
  }

  async send(values, keepalive) {
    try {
      const { savedAt } = await request('PUT', this.address, { account: this.account, body: values, keepalive });
      this.known = values;
      this.refused = false;
      if (this.waiting === values) {
        this.waiting = null;
      } else if (this.waiting !== null) {
        this.plan(pause);
      }
      this.tell(`Đã lưu nháp lúc ${savedAt}`, { kept: true });
    } catch (failure) {
      if (failure instanceof SignedOut) {
        this.tell('Phiên làm việc đã hết. Phần đang nhập vẫn còn trên trang này; hãy đăng nhập lại để lưu.', { wrong: true });
        signInAgain();
      } else if (failure instanceof Refused) {
        this.waiting = null;
        this.known = values;
        this.refused = true;
        this.tell(`Không lưu được bản nháp. ${failure.message}`, { wrong: true });
      } else {
        this.tell('Chưa lưu được, đang thử lại…', { wrong: true });
        this.plan(patience);
      }
    } finally {
      this.sending = null;
    }
  }

  /** The form is no longer shown; what can still be saved is. */
  leave() {
    this.refused = false;
    this.unsaved = () => false;
    this.save();
  }

  /** What was typed has been submitted or thrown away. */
  forget() {
    clearTimeout(this.timer);
    this.over = true;
    this.waiting = null;
    keepers.delete(this.address);
  }
}

function unsaved() {
  return [...keepers.values()].filter(keeper => keeper.waiting !== null);
}

/** Sends what is still here, at once. */
function saveAll(leaving) {
  unsaved().forEach(keeper => keeper.save(leaving));
}

/**
 * Gets what the form opens with. What this page has not been able to save comes before what the server has.
 *
 * @returns {{keeper: Keeper, today: string, prefill: object, draft: object?, savedAt: string?}} or null where the person may not fill in
 *     this form
 */
async function open(address) {
  const keeper = keepers.get(address) ?? new Keeper(address);
  await keeper.save();
  const unsavedValues = keeper.waiting;
  let opening;
  try {
    opening = await request('GET', address);
  } catch (failure) {
    if (failure instanceof Refused) {
      return null;
    }
    throw failure;
  }
  keepers.set(address, keeper);
  keeper.account = opening.account;
  return {
    keeper,
    today: opening.today,
    prefill: opening.prefill,
    draft: unsavedValues === null ? opening.draft?.values : JSON.parse(unsavedValues),
    savedAt: unsavedValues === null ? opening.draft?.savedAt : undefined
  };
}

function statusLine(keeper, discard) {
  const line = document.createElement('div');
  line.className = 'kntc-draft';
  const words = document.createElement('span');
  words.className = 'kntc-draft-told';
  words.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-link kntc-draft-discard';
  button.textContent = 'Bỏ bản nháp';
  button.hidden = true;
  line.append(words, button);
  line.hidden = true;
  keeper.tell = (sentence, { kept, wrong } = {}) => {
    words.textContent = sentence;
    line.hidden = sentence === '';
    line.classList.toggle('kntc-draft-wrong', Boolean(wrong));
    button.hidden = button.hidden && !kept;
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    clearTimeout(keeper.timer);
    try {
      await keeper.sending;
      await request('DELETE', keeper.address, { account: keeper.account });
      keeper.known = await discard();
      keeper.waiting = null;
      keeper.refused = false;
      clearTimeout(keeper.timer); // the form going back is no change of the officer's
      keeper.tell('Đã bỏ bản nháp; biểu mẫu trở lại như lúc chưa nhập.');
      button.hidden = true;
    } catch {
      keeper.tell('Chưa bỏ được bản nháp; hãy thử lại.', { wrong: true });
    } finally {
      button.disabled = false;
    }
  });
  return line;
}

/** @returns the address of the draft of the form that Tasklist shows with these parameters */
function addressOf({ taskId, processDefinitionKey }) {
  return taskId ? `viec/${encodeURIComponent(taskId)}` : `bat-dau/${encodeURIComponent(processDefinitionKey)}`;
}

/**
 * @param place where the form stands
 * @param submission id under which Tasklist will submit the form: of the task or of the process definition
 * @param read gives the values of the form as an object
 * @param putBack shows values, or the form as it began where there are none
 */
function attend(place, opened, submission, read, putBack) {
  const { keeper, draft, savedAt } = opened;
  keeper.submission = submission;
  const text = () => JSON.stringify(read());
  const line = statusLine(keeper, async () => {
    await putBack(null);
    return text();
  });
  place.before(line);
  keeper.known = text();
  if (draft) {
    keeper.tell(savedAt ? `Đã khôi phục bản nháp lúc ${savedAt}` : 'Đã khôi phục phần chưa kịp lưu', { kept: true });
  }
  place.addEventListener('focusout', () => keeper.waiting !== null && keeper.plan(0));
  return () => keeper.change(text());
}

const fieldsOf = components =>
  (components ?? []).flatMap(component => {
    const name = component.key ?? component.path;
    return name ? [name.split('.')[0]] : fieldsOf(component.components);
  });

/**
 * Camunda Forms are opened by Tasklist without any door for others. Their class is found among the modules of the web app, and what it
 * imports is completed by what the case knows and by the draft.
 */
export function keepCamundaForms() {
  let Form;
  self.webpackChunkcamunda_bpm_webapp.push([['kntc'], {}, modules => ({ Form } = modules(57661))]);
  const importSchema = Form.prototype.importSchema;
  Form.prototype.importSchema = async function (schema, data = {}) {
    const place = this._container;
    const tasklistForm = window.angular?.element(place).controller('camTasklistForm');
    if (!tasklistForm) {
      return importSchema.call(this, schema, data);
    }
    attendLists(this, schema, place, tasklistForm, window.angular.element(place).scope());
    attendSuggestions(this, schema, place);
    const { taskId, processDefinitionKey, processDefinitionId } = tasklistForm.getParams();
    const opened = await open(addressOf({ taskId, processDefinitionKey }));
    if (!opened) {
      return importSchema.call(this, schema, data);
    }
    this.get('config').debounce = false; // a text field would keep what was typed to itself for a while
    const begun = { ...data, ...opened.prefill };
    const fields = [...new Set(fieldsOf(schema.components))];
    const only = values => Object.fromEntries(fields.filter(name => values[name] !== undefined).map(name => [name, values[name]]));
    const imported = await importSchema.call(this, schema, { ...begun, ...withoutWrongLists(schema, only(opened.draft ?? {})) });
    const changed = attend(
      place,
      opened,
      taskId ?? processDefinitionId,
      () => {
        const values = only(this._getState().data);
        const unfinished = unfinishedDays(this, values);
        return Object.keys(unfinished).length > 0 ? { ...values, [half]: unfinished } : values;
      },
      values => importSchema.call(this, schema, { ...begun, ...values })
    );
    opened.keeper.form = this;
    this.on('changed', changed);
    place.addEventListener('input', () => setTimeout(changed)); // half a day is no value yet
    const unfinished = opened.draft?.[half];
    if (unfinished) {
      putUnfinishedBack(this, unfinished);
    }
    window.angular.element(place).scope()?.$on('$destroy', () => opened.keeper.leave());
    return imported;
  };
}

/**
 * A form in HTML tells that it is there by the event `kntc:form`, with `read()`, `putBack(values)`, `begin({today})`, `unsaved()` and
 * `refuse(field, sentence)`.
 */
export function keepHtmlForms() {
  document.addEventListener('kntc:form', async ({ target, detail }) => {
    const tasklistForm = window.angular.element(target).controller('camTasklistForm');
    const { taskId, processDefinitionKey, processDefinitionId } = tasklistForm.getParams();
    const opened = await open(addressOf({ taskId, processDefinitionKey })).catch(() => null);
    if (!opened) {
      return;
    }
    detail.begin(opened);
    const begun = detail.read();
    if (opened.draft) {
      detail.putBack(opened.draft);
    }
    const changed = attend(target, opened, taskId ?? processDefinitionId, detail.read, values => detail.putBack(values ?? begun));
    opened.keeper.unsaved = detail.unsaved;
    opened.keeper.refuse = detail.refuse;
    for (const type of ['input', 'change', 'click']) {
      target.addEventListener(type, () => setTimeout(changed));
    }
    window.angular
      .element(target)
      .scope()
      ?.$on('$destroy', () => opened.keeper.leave());
  });
}

/** The form on this page that Tasklist submits under this id, or nothing. */
export function openForm(submission) {
  return [...keepers.values()].find(keeper => keeper.submission === submission);
}

/** Saves when the page is put away, and warns where it is left before that has succeeded. */
export function saveBeforeLeaving() {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && saveAll(true));
  addEventListener('pagehide', () => saveAll(true));
  addEventListener('online', () => saveAll(false));
  addEventListener('beforeunload', event => {
    if (unsaved().length > 0 || [...keepers.values()].some(keeper => keeper.refused || keeper.unsaved())) {
      saveAll(true);
      event.preventDefault();
      event.returnValue = 'Phần đang nhập chưa được lưu.'; // for browsers that ask only then
    }
  });
}

let signingIn;

/**
 * The session is over while something is not saved: the person signs in again in a frame over this page, which keeps what was typed,
 * and it is saved then. Whoever else signs in there does not get it.
 *
 * @returns whether there is something to keep; the caller then does not leave the page
 */
export function signInAgain() {
  if (unsaved().length === 0) {
    return false;
  }
  if (signingIn) {
    return true;
  }
  const account = unsaved()[0].account;
  const back = location.hash;
  signingIn = document.createElement('dialog');
  signingIn.className = 'kntc-sign-in';
  const words = document.createElement('p');
  words.textContent = `Phiên làm việc đã hết. Hãy đăng nhập lại bằng tài khoản ${account}; phần đang nhập vẫn còn và được lưu ngay sau đó.`;
  const frame = document.createElement('iframe');
  frame.title = 'Đăng nhập lại';
  frame.src = signInPage;
  frame.addEventListener('load', () => signedInAgain(account, back).catch(() => {}));
  signingIn.append(words, frame);
  signingIn.addEventListener('cancel', event => event.preventDefault());
  document.body.append(signingIn);
  signingIn.showModal();
  return true;
}

async function signedInAgain(account, back) {
  token = undefined;
  const answer = await fetch(`${root}/camunda/api/admin/auth/user/default`, { credentials: 'same-origin' });
  const now = answer.ok ? (await answer.json()).userId : undefined;
  if (!now) {
    return; // not signed in yet
  }
  if (now !== account) {
    keepers.forEach(keeper => keeper.forget());
    location.replace(`${root}/camunda/app/tasklist/`);
    return;
  }
  await Promise.all(unsaved().map(keeper => keeper.save()));
  signingIn.remove();
  signingIn = undefined;
  // Tasklist itself may have left the form meanwhile
  if (/^#!?\/login\b/.test(location.hash) || /^#!?\/login\b/.test(back)) {
    location.replace(`${location.pathname}${location.search}${/login/.test(back) ? '#/' : back}`);
    location.reload();
  }
}
