/** What differs from Tasklist's habits at its start, and what an officer is told after starting a procedure. */

/** Nearest deadline first. Tasklist ignores a filter's own order and asks for the newest tasks unless the address says otherwise. */
export function sortByDueDate() {
  if (/^#!?\/login\b/.test(location.hash) || location.hash.includes('sorting=')) {
    return;
  }
  const sorting = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  const [path, query] = (location.hash.replace(/^#!?/, '') || '/').split('?');
  history.replaceState(null, '', `${location.pathname}${location.search}#${path}?${query ? `${query}&` : ''}sorting=${sorting}`);
}

/**
 * Parts that must not be used here. Comments would be free text outside the vault; the engine's history is not open to officers, who
 * read what happened in the case file.
 */
export function leaveOut(parts) {
  document.querySelector('base').setAttribute('cam-exclude-plugins', parts.join(','));
}

/** After the start of a procedure: the number of the case, for the officer to write on the petition. */
export function tellCaseNumber(injector) {
  const processes = injector.get('camAPI').resource('process-definition');
  const notifications = injector.get('Notifications');
  const tell = started => {
    if (started?.businessKey) {
      notifications.addMessage({ status: 'Đã lập hồ sơ số', message: started.businessKey, duration: 12_000 });
    }
  };
  for (const name of ['submitForm', 'start']) {
    const original = processes[name];
    if (typeof original !== 'function') {
      continue;
    }
    processes[name] = function (parameters, done) {
      const callback = typeof done === 'function' ? [(error, result) => (error || tell(result), done(error, result))] : [];
      const answer = original.call(this, parameters, ...callback);
      if (callback.length === 0) {
        answer?.then(tell, () => {});
      }
      return answer;
    };
  }
}
