/** What differs from Tasklist's habits at its start, and what an officer is told after starting a procedure. */
import { currentTask } from './deadlines.js';
import { around } from './submission.js';

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
 * The link from a task to its instance in Cockpit is for who may open Cockpit; others would only be refused there.
 */
export function offerCockpitToManagers(injector) {
  const scope = injector.get('$rootScope');
  const decide = () => document.body.classList.toggle('kntc-cockpit', Boolean(scope.authentication?.canAccess?.('cockpit')));
  scope.$on('authentication.changed', () => setTimeout(decide));
  decide();
}

/** An error belongs to the task it was reported for; it goes when the officer leaves that task. */
export function clearErrorsWithTheirTask(injector) {
  const notifications = injector.get('Notifications');
  let task = currentTask();
  addEventListener('hashchange', () => {
    const next = currentTask();
    if (next !== task) {
      task = next;
      injector.get('$rootScope').$applyAsync(() => notifications.clear({ type: 'danger' }));
    }
  });
}

// while the dialog is open, messages go into it and vanish with it
function whenDialogIsGone(act) {
  if (document.querySelector('.modal-content')) {
    setTimeout(() => whenDialogIsGone(act), 100);
  } else {
    act();
  }
}

function tellAfter(resource, names, services, message) {
  const notifications = services.get('Notifications');
  around(resource, names, {
    done: result => {
      const told = message(result);
      if (told) {
        whenDialogIsGone(() => services.get('$rootScope').$applyAsync(() => notifications.addMessage(told)));
      }
    }
  });
}

/** After the start of a procedure: the number of the case, for the officer to write on the petition, and where it goes on. */
export function tellCaseNumber(injector) {
  tellAfter(injector.get('camAPI').resource('process-definition'), ['submitForm', 'start'], injector, started =>
    started?.businessKey
      ? { status: `Đã lập hồ sơ số ${started.businessKey}. Bước tiếp theo chờ ở “Việc của nhóm”.`, duration: 15_000 }
      : null
  );
}

/** Tasklist only empties the page when a task is done; who has just typed a page wants to know that it arrived. */
export function tellCompletion(injector) {
  tellAfter(injector.get('camAPI').resource('task'), ['submitForm', 'complete'], injector, () => ({
    status: 'Đã hoàn thành công việc.',
    duration: 5000
  }));
}
