/** Where the fields of a Camunda Form stand on the page. */

/** The element of a field, or null where the form shows none of that key. */
export function inputOf(form, key) {
  const field = form
    .get('formFieldRegistry')
    .getAll()
    .find(each => each.key === key);
  return field ? elementOf(form, field) : null;
}

/** Key and text field of each day that the form asks and shows. */
export function dayInputs(form) {
  return form
    .get('formFieldRegistry')
    .getAll()
    .filter(field => field.type === 'datetime' && field.key)
    .map(field => ({ key: field.key, input: elementOf(form, field) }))
    .filter(({ input }) => input instanceof HTMLInputElement);
}

function elementOf(form, field) {
  const id = `fjs-form-${form._id}-${field.id}`;
  return form._container.querySelector(`[id="${id}"]`) ?? form._container.querySelector(`[id^="${id}-"]`);
}
