/**
 * What the start forms of a petition and of a visit do alike: people row by row, days as they are typed, refusals at their fields,
 * sending with the token of the session, drafts. Both are texts of a deployment that Tasklist evaluates; they find this as kntcIntake.
 */
import { element, field, iso, options, typesADay, wholeNumber } from './intake-fields.js';
import { root as program } from './session.js';

const NO_ANSWER = 'Không gửi được vì mất kết nối hoặc phiên làm việc đã hết. Hãy kiểm tra mạng, đăng nhập lại rồi gửi lại.';
const PERSON = 'data-person-field';

export function offerIntake() {
  globalThis.kntcIntake = intake;
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

async function post(path, body) {
  const token = await (await fetch(`${program}/phien/csrf`, { credentials: 'same-origin' })).json();
  return fetch(program + path, { method: 'POST', body, headers: { [token.headerName]: token.token }, credentials: 'same-origin' });
}

/**
 * @param camForm the form as Tasklist hands it to the script in its text
 * @param scope to be told where something changed after an answer
 * @param settings what differs: `to` and `sheet` where the sheet is sent and under which name, `agencies` who may be chosen, `read` the
 *   sheet, `files` further parts by name, `failed` the sentence above refusals, `people` fields and names of the rows of people, `lists`
 *   selector and attribute of rows by the name that the server gives them
 */
function intake(camForm, scope, settings) {
  const root = camForm.formElement[0];
  // the same while the officer corrects the form: sending again replaces, it never makes two cases
  let id = newId();
  let serial = 0;

  const one = (selector, within = root) => within.querySelector(selector);
  const all = (selector, within = root) => Array.from(within.querySelectorAll(selector));
  const valueOf = key => one(`#kntc-${key}`).value.trim();
  const count = key => wholeNumber(valueOf(key));

  all('[data-ngay]').forEach(typesADay);

  function arrange() {
    const boxes = all('.kntc-nguoi');
    boxes.forEach((box, index) => {
      one('.kntc-nguoi-ten', box).textContent = settings.people.name(box, index);
      one('.btn-link', box).style.display = index === 0 ? 'none' : '';
      settings.people.shows?.(box, index, boxes.length);
    });
  }

  function addRow(attribute, prefix, fields) {
    const row = element('div', 'row');
    fields.forEach(asked => row.appendChild(field(attribute, `kntc-${prefix}-${serial}-${asked.key}`, asked)));
    serial++;
    return row;
  }

  function addPerson() {
    const box = element('div', 'kntc-nguoi');
    const head = element('div', 'kntc-nguoi-dau');
    const remove = element('button', 'btn btn-link btn-xs pull-right', 'Bỏ người này');
    remove.type = 'button';
    remove.addEventListener('click', () => {
      box.remove();
      arrange();
    });
    head.append(element('span', 'kntc-nguoi-ten'), remove);
    box.append(head, addRow(PERSON, 'person', settings.people.fields));
    one(`[${PERSON}="role"] select`, box).addEventListener('change', arrange);
    one('[data-nguoi]').appendChild(box);
    arrange();
    return box;
  }
  one('[data-them-nguoi]').addEventListener('click', () => one('input', addPerson()).focus());

  /** Rows as they were typed. */
  function rows(selector, attribute) {
    return all(selector).map(box =>
      Object.fromEntries(all(`[${attribute}]`, box).map(group => [group.getAttribute(attribute), one('.form-control', group).value])));
  }

  function people() {
    return rows('.kntc-nguoi', PERSON).map(typed => {
      const person = Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, value.trim()]));
      return { ...person, idIssuedOn: iso(person.idIssuedOn) };
    });
  }

  function putRows(kept, place, add, attribute) {
    place.textContent = '';
    kept.forEach(row => {
      const box = add();
      all(`[${attribute}]`, box).forEach(group => {
        const value = row[group.getAttribute(attribute)];
        if (value) {
          one('.form-control', group).value = value;
        }
      });
    });
  }

  /** The fields outside rows, by their ids. @param but what is kept otherwise */
  function fields(but) {
    return Object.fromEntries(all('[data-field] [id]')
      .filter(input => /^kntc-(?!person-)/.test(input.id) && !but.includes(input.id))
      .map(input => [input.id, input.value]));
  }

  function putBack(draft) {
    id = draft.intakeId;
    Object.entries(draft.fields).forEach(([key, value]) => {
      const input = one(`#${key}`);
      if (input) {
        input.value = value;
      }
    });
    agenciesThere.then(() => {
      if (draft.fields['kntc-agency']) {
        one('#kntc-agency').value = draft.fields['kntc-agency'];
      }
    });
    putRows(draft.persons, one('[data-nguoi]'), addPerson, PERSON);
    arrange();
  }

  function groupOf(name) {
    const inRow = /^(\w+)\.(\d+)\.(\w+)$/.exec(name);
    const list = inRow && settings.lists[inRow[1]];
    if (list) {
      const box = all(list.selector)[Number(inRow[2])];
      return box && one(`[${list.attribute}="${inRow[3]}"]`, box);
    }
    return one(`[data-field="${name}"]`);
  }

  const focus = (group, how) => (one('.form-control, input', group) || group).focus(how);

  function mark(group, message) {
    const place = one('.kntc-loi', group);
    place.textContent = (place.textContent ? `${place.textContent} ` : '') + message;
    group.classList.add('has-error');
    for (let around = group.closest('details'); around; around = around.parentNode.closest('details')) {
      around.open = true;
    }
  }

  function line(error) {
    const group = groupOf(error.field);
    const told = element(group ? 'a' : 'div', '', error.message);
    if (group) {
      mark(group, error.message);
      told.href = '';
      told.addEventListener('click', event => {
        event.preventDefault();
        focus(group);
      });
    }
    return told;
  }

  function show(errors, sentence) {
    all('.kntc-loi').forEach(place => {
      place.textContent = '';
    });
    all('.has-error').forEach(group => group.classList.remove('has-error'));
    const summary = one('[data-tong-hop]');
    summary.style.display = errors.length || sentence ? '' : 'none';
    one('[data-tong-hop-cau]').textContent = sentence || (errors.length ? settings.failed : '');
    one('[data-tong-hop-loi]').replaceChildren(...errors.map(line));
    const first = one('.has-error');
    if (first) {
      first.scrollIntoView({ block: 'center' });
      focus(first, { preventScroll: true });
    } else if (errors.length || sentence) {
      summary.scrollIntoView({ block: 'center' });
      summary.focus();
    }
  }

  const agenciesThere = fetch(program + settings.agencies, { credentials: 'same-origin' }).then(answer => answer.json()).then(agencies => {
    const select = one('#kntc-agency');
    options(select, agencies.length === 1 ? [] : [['', '– Chọn –']]);
    options(select, agencies.map(agency => [agency.id, agency.name]));
  }).catch(() => show([{ field: 'agency', message: 'Không tải được danh sách cơ quan. Hãy đăng nhập lại rồi mở lại biểu mẫu.' }]));

  /** The summary may mean a person: who says that it does not sends the same again. */
  function offerAnswer(question) {
    const button = element('button', 'btn btn-default', 'Không phải người này – gửi lại');
    button.type = 'button';
    button.setAttribute('data-khong-phai', '');
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const answer = await post(`/trung-tinh/${question}/khong-phai`);
        if (!answer.ok) {
          throw new Error('refused');
        }
        document.querySelector('.modal-footer .btn-primary').click();
      } catch {
        show([], NO_ANSWER);
      }
    });
    one('[data-tong-hop-loi]').appendChild(button);
  }

  async function send() {
    const body = new FormData();
    body.append('intakeId', id);
    body.append(settings.sheet, JSON.stringify(settings.read()));
    Object.entries(settings.files?.() ?? {}).forEach(([name, files]) => Array.from(files).forEach(file => body.append(name, file)));
    const answer = await post(settings.to, body);
    return { ok: answer.ok, body: await answer.json() };
  }

  /** Tells why nothing was sent. Returns the sentence for Tasklist. */
  function refused(body) {
    const sentence = body.message || body.detail || NO_ANSWER;
    show(body.errors || [], body.errors ? null : sentence);
    if (body.question) {
      offerAnswer(body.question);
    }
    return sentence;
  }

  const start = camForm.submit;
  camForm.submit = function (done) {
    show([]);
    const fail = sentence => {
      done(new Error(sentence));
      scope.$evalAsync();
    };
    send().then(answer => {
      if (answer.ok) {
        camForm.variableManager.variableValue('intakeId', answer.body.intakeId);
        camForm.variableManager.variableValue('agency', valueOf('agency'));
        start.call(this, done);
      } else {
        fail(refused(answer.body));
      }
    }).catch(() => {
      show([], NO_ANSWER);
      fail(NO_ANSWER);
    });
  };

  /** The form stands and may be begun, kept as a draft, put back. @param draft how, without what every form does */
  function opens(draft) {
    root.dispatchEvent(new CustomEvent('kntc:form', {
      bubbles: true,
      detail: {
        ...draft,
        read: () => ({ intakeId: id, persons: rows('.kntc-nguoi', PERSON), ...draft.read() }),
        putBack: kept => {
          putBack(kept);
          draft.putBack(kept);
          show([]);
        },
        refuse: (name, sentence) => (groupOf(name || '') ? show([{ field: name, message: sentence }]) : show([], sentence))
      }
    }));
  }

  return { one, all, element, valueOf, count, iso, wholeNumber, addRow, addPerson, arrange, people, rows, putRows, fields, opens };
}
