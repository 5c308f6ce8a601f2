/** Where the fields of a Camunda Form stand on the page. */

/**
 * The element of a field, or null where the form shows none of that key.
 *
 * @param key of the field; in a row `LIST[INDEX].KEY`, in a group `GROUP.KEY`; a row that is not there stands for its list
 */
export function inputOf(form, key) {
  const [, list, index, inside] = /^([^.[]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(key) ?? [];
  const named = fieldOf(form, null, list);
  const within = named && inside ? fieldOf(form, named.id, inside) : null;
  return (within && elementOf(form, within, index === undefined ? '' : `_${index}`)) ?? (named ? elementOf(form, named) : null);
}

/** @param within id of the list or group that has to be around the field; null for none */
function fieldOf(form, within, key) {
  const fields = form.get('formFieldRegistry');
  return fields.getAll().find(field => (field.key ?? field.path) === key && (namedAround(fields, field)?.id ?? null) === within);
}

function namedAround(fields, field) {
  for (let around = fields.get(field._parent); around; around = fields.get(around._parent)) {
    if (around.path) {
      return around;
    }
  }
  return null;
}

/** Key and text field of each day that the form asks and shows, but in rows. */
export function dayInputs(form) {
  const fields = form.get('formFieldRegistry');
  return fields
    .getAll()
    .filter(field => field.type === 'datetime' && field.key && !namedAround(fields, field))
    .map(field => ({ key: field.key, input: elementOf(form, field) }))
    .filter(({ input }) => input instanceof HTMLInputElement);
}

function elementOf(form, field, row = '') {
  const id = `fjs-form-${form._id}-${field.id}${row}`;
  return form._container.querySelector(`[id="${id}"]`) ?? form._container.querySelector(`[id^="${id}-"]`);
}
