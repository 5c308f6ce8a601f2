/**
 * The lists of Camunda Forms open again after a choice. Tasklist 7.24 brings a form-js whose list loses the next order to open once
 * something was chosen in it: an officer who chose wrongly could not choose again. One pass of the focus takes that order away.
 */
export function openListsAgain() {
  const afterChoice = select => {
    const input = select?.querySelector('.fjs-select-hidden-input');
    if (input && !select.querySelector('.fjs-dropdownlist')) {
      input.blur();
      input.focus({ preventScroll: true });
      input.blur();
      select.dispatchEvent(new Event('change')); // a choice is no change to the browser, and a refusal at the field waits for one
    }
  };
  const listOf = element => element.closest?.('.fjs-form-field-select');
  document.addEventListener('mousedown', ({ target }) => {
    if (target.closest?.('.fjs-dropdownlist-item')) {
      const select = listOf(target);
      setTimeout(() => afterChoice(select));
    }
  }, true);
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target.matches?.('.fjs-select-hidden-input') && listOf(target)?.querySelector('.fjs-dropdownlist')) {
      setTimeout(() => afterChoice(listOf(target)));
    }
  }, true);
}
