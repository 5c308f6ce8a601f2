/**
 * Suggestions below a text field of a Camunda Form that has the custom property `suggest`, the name under which a room answers them: the
 * officer types a few letters, with accents or without, and picks. A field that knows hundreds of entries shows the first ones and says how many more there are.
 */
import { inputOf } from './fields.js';
import { root } from './session.js';

const most = 50;

const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

function matching(entries, typed) {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return entries.filter(entry => words.every(word => folded(entry).includes(word)));
}

const suggesting = components =>
  (components ?? []).flatMap(component => (component.properties?.suggest ? [component] : suggesting(component.components)));

async function entriesOf(source) {
  const answer = await fetch(`${root}/phien/goi-y/${encodeURIComponent(source)}`, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) {
    throw new Error(`${answer.status}`);
  }
  return answer.json();
}

function line(words) {
  const shown = document.createElement('li');
  shown.className = 'kntc-suggestion-note';
  shown.textContent = words;
  return shown;
}

/** The list below one field. */
class Suggestions {
  constructor(key, source) {
    this.key = key;
    this.entries = entriesOf(source).catch(() => null);
    this.list = document.createElement('ul');
    this.list.className = 'kntc-suggestions';
    this.list.id = `kntc-suggestions-${key}`;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Gợi ý');
    // before the field loses the focus
    this.list.addEventListener('mousedown', event => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) {
        this.choose(option);
      }
    });
  }

  async open(input) {
    this.input = input;
    const entries = await this.entries;
    if (this.input !== input || document.activeElement !== input) {
      return;
    }
    const typed = input.value;
    if (entries?.includes(typed)) {
      this.close();
      return;
    }
    this.show(entries, typed);
  }

  show(entries, typed) {
    const found = matching(entries ?? [], typed);
    const options = found.slice(0, most).map((entry, index) => {
      const option = document.createElement('li');
      option.id = `${this.list.id}-${index}`;
      option.setAttribute('role', 'option');
      option.textContent = entry;
      return option;
    });
    this.list.replaceChildren(...options);
    if (!entries) {
      this.list.append(line('Không tải được danh sách gợi ý; vẫn ghi được tên hoặc mã.'));
    } else if (found.length === 0) {
      this.list.append(line('Không có tên nào khớp với chữ đã gõ.'));
    } else if (found.length > most) {
      this.list.append(line(`Còn ${found.length - most} tên khác; gõ thêm chữ để tìm.`));
    }
    this.input.closest('.fjs-form-field').append(this.list);
    this.list.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('autocomplete', 'off');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-controls', this.list.id);
    this.input.setAttribute('aria-expanded', 'true');
    this.mark(null);
  }

  close() {
    this.list.remove();
    this.input?.setAttribute('aria-expanded', 'false');
    this.input?.removeAttribute('aria-activedescendant');
  }

  marked() {
    return this.list.querySelector('[aria-selected=true]');
  }

  mark(option) {
    this.marked()?.removeAttribute('aria-selected');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  choose(option) {
    this.close();
    this.input.value = option.textContent;
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Returns whether the key was for the list. */
  press(key) {
    if (!this.list.isConnected) {
      return false;
    }
    const options = [...this.list.querySelectorAll('[role=option]')];
    const now = options.indexOf(this.marked());
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = key === 'ArrowDown' ? Math.min(now + 1, options.length - 1) : Math.max(now - 1, 0);
      this.mark(options[next]);
      return true;
    }
    if (key === 'Enter' && now >= 0) {
      this.choose(options[now]);
      return true;
    }
    if (key === 'Escape') {
      this.close();
      return true;
    }
    return false;
  }
}

/** @param place where the form stands on the page; its fields come and go with what is chosen in others */
export function attendSuggestions(form, schema, place) {
  const known = suggesting(schema.components).map(field => new Suggestions(field.key, field.properties.suggest));
  if (known.length === 0) {
    return;
  }
  const at = target => known.find(({ key }) => inputOf(form, key) === target);
  for (const type of ['focusin', 'input']) {
    place.addEventListener(type, ({ target }) => at(target)?.open(target));
  }
  place.addEventListener('focusout', ({ target }) => at(target)?.close());
  place.addEventListener(
    'keydown',
    event => {
      if (at(event.target)?.press(event.key)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true
  );
}
