/** Lists of Camunda Forms, whose rows officers add and take away. */

const rowNames = new Map(); // what one row is called, by the id under which the page has the label of its list

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

const listsOf = components =>
  (components ?? []).flatMap(component => (component.type === 'dynamiclist' ? [component] : listsOf(component.components)));

/**
 * Lets *Hoàn thành* be pressed whatever is entered: pressing it checks the whole form and shows what is wrong at its fields. form-js 1.8
 * leaves something behind for each field of a row that was ever right, Tasklist takes it for an error, and the button stayed dead.
 *
 * @param tasklistForm controller of the place that the form stands in
 */
function checkWhenPressed(tasklistForm, scope) {
  const told = tasklistForm.notifyFormValidated;
  tasklistForm.notifyFormValidated = () => told.call(tasklistForm, false);
  scope?.$on('$destroy', () => {
    tasklistForm.notifyFormValidated = told;
  });
}

/** Errors are kept by the number of the row, and would be told at the row that comes after one taken away. */
function forgetErrorsOfRows(form, list) {
  const inRows = components => components.flatMap(component => [component.id, ...inRows(component.components ?? [])]);
  const gone = new Set(inRows(list.components ?? []));
  const errors = Object.fromEntries(Object.entries(form._getState().errors).filter(([id]) => !gone.has(id)));
  form._setState({ errors });
}

/** @param place where the form stands on the page */
export function attendLists(form, schema, place, tasklistForm, scope) {
  const lists = listsOf(schema.components);
  if (lists.length === 0) {
    return;
  }
  lists.forEach(list => rowNames.set(labelId(form, list.id), list.properties?.rowName ?? 'mục'));
  checkWhenPressed(tasklistForm, scope);
  place.addEventListener('click', ({ target }) => {
    const shown = listAround(target);
    const list = lists.find(each => labelId(form, each.id) === shown?.getAttribute('aria-labelledby'));
    if (list && target.closest('.fjs-repeat-row-remove')) {
      setTimeout(() => forgetErrorsOfRows(form, list));
    } else if (list && target.closest('.fjs-repeat-render-add')) {
      setTimeout(() => [...shown.querySelectorAll('.fjs-repeat-row-rows')].at(-1)?.querySelector('input, textarea')?.focus(), 50);
    }
  });
}

function labelId(form, field) {
  return `fjs-form-${form._id}-${field}`;
}

function listAround(element) {
  return element.closest?.('.fjs-form-field-dynamiclist');
}

/** What one row is called there, for example "thành viên"; the page heads each row with it and its number. */
function rowNameAt(element) {
  const list = listAround(element);
  const name = rowNames.get(list?.getAttribute('aria-labelledby')) ?? 'mục';
  list?.style.setProperty('--kntc-row', `"${capital(name).replace(/["\\]/g, '')} "`);
  return name;
}

/** The Vietnamese for a text of form-js around the rows of a list; nothing where it is none. */
export function wordsOfList(text, element) {
  if (text.trim() === 'Add new') {
    return `Thêm ${rowNameAt(element)}`;
  }
  const taken = /^Remove list item (\d+)$/.exec(text);
  return taken ? `Bỏ ${rowNameAt(element)} ${taken[1]}` : undefined;
}

/** What a draft of another form has under the name of a list is no list, and would break it. */
export function withoutWrongLists(schema, values) {
  const lists = new Set(listsOf(schema.components).map(list => list.path));
  const right = ([name, value]) => !lists.has(name) || (Array.isArray(value) && value.every(row => row && typeof row === 'object'));
  return Object.fromEntries(Object.entries(values).filter(right));
}
