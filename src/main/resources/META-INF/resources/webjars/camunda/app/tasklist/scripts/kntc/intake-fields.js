/** Fields of a start form: how they are made, and what is read from them. */

/** Day as typed (dd/MM/yyyy) to ISO; what is no day goes as it is, and the server says what is wrong with it. */
export function iso(typed) {
  const plain = typed.normalize('NFKC').replace(/\u200b|\ufeff/g, '').trim();
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  return parts ? `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}` : plain;
}

/** What is no number goes as one that the server refuses. */
export function wholeNumber(typed) {
  const plain = typed.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '');
  return plain === '' ? null : /^\d+$/.test(plain) ? Number(plain) : -1;
}

/** The slashes come by themselves. */
export function typesADay(input) {
  input.addEventListener('input', event => {
    if (event.inputType?.startsWith('delete')) {
      return;
    }
    input.value = input.value.replace(/[.\-\s/]+/g, '/');
    if (/^\d{2}$/.test(input.value) || /^\d{1,2}\/\d{2}$/.test(input.value)) {
      input.value += '/';
    }
    const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(input.value);
    if (digits) {
      input.value = digits.slice(1).join('/');
    }
  });
}

export function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

export function options(select, choices) {
  choices.forEach(([value, words]) => {
    const option = element('option', '', words);
    option.value = value;
    select.appendChild(option);
  });
}

/** A field of a row: its label, its input, and a place for what is wrong with it. */
export function field(attribute, id, { key, label, width = 'col-sm-6', required, longest, choices, day, digits }) {
  const group = element('div', `${width} form-group`);
  group.setAttribute(attribute, key);
  const name = element('label', '', `${label} `);
  name.htmlFor = id;
  if (required) {
    name.appendChild(element('span', 'kntc-bat-buoc', '*'));
  }
  const input = element(choices ? 'select' : 'input', 'form-control');
  input.id = id;
  if (choices) {
    options(input, choices);
  } else {
    input.type = 'text';
    input.maxLength = longest;
  }
  if (day || digits) {
    input.inputMode = 'numeric';
  }
  if (day) {
    input.placeholder = 'ngày/tháng/năm';
    typesADay(input);
  }
  group.append(name, input, element('p', 'kntc-loi'));
  return group;
}
