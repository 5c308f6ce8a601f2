/** What differs from Tasklist's habits at its start, and what an officer is told after starting a procedure. */
import { currentTask, deadlineOf } from './deadlines.js';
import { root } from './session.js';
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

async function nextStep(caseNumber) {
  try {
    const answer = await fetch(`${root}/cong-viec/tiep-theo?hoSo=${encodeURIComponent(caseNumber)}`, {
      headers: { Accept: 'application/json' },
      credentials: 'same-origin'
    });
    return answer.status === 200 && !answer.redirected ? await answer.json() : null;
  } catch {
    return null; // the list shows it too
  }
}

/**
 * Says what was done and where the same case goes on. A step that is the officer's own is opened at once, unless he has turned to
 * something else meanwhile.
 */
function tellAndGoOn(injector, caseNumber, status, otherwise, duration) {
  whenDialogIsGone(async () => {
    const next = caseNumber ? await nextStep(caseNumber) : null;
    injector.get('$rootScope').$applyAsync(() => {
      injector.get('Notifications').addMessage({
        status,
        message: next ? `Bước tiếp theo là của bạn: ${next.name}.` : otherwise,
        duration: next ? Math.max(duration, 10_000) : duration
      });
      if (next && !currentTask()) {
        injector.get('$location').search('task', next.id);
      }
    });
  });
}

/** After the start of a procedure: the number of the case, for the officer to write on the petition, and where it goes on. */
export function tellCaseNumber(injector) {
  around(injector.get('camAPI').resource('process-definition'), ['submitForm', 'start'], {
    done: started => {
      const number = started?.businessKey;
      if (number) {
        tellAndGoOn(injector, number, `Đã lập hồ sơ số ${number}.`, 'Bước tiếp theo chờ ở “Việc của nhóm”.', 15_000);
      }
    }
  });
}

/** Tasklist only empties the page when a task is done; who has just typed a page wants to know that it arrived. */
export function tellCompletion(injector) {
  const cases = new Map(); // task id -> number, asked before: nobody answers about a task that is done
  around(injector.get('camAPI').resource('task'), ['submitForm', 'complete'], {
    before: ({ id }) => deadlineOf(id).then(known => known?.caseNumber && cases.set(id, known.caseNumber)),
    done: (result, { id }) => {
      tellAndGoOn(injector, cases.get(id), 'Đã hoàn thành công việc.', '', 5000);
      cases.delete(id);
    }
  });
}
