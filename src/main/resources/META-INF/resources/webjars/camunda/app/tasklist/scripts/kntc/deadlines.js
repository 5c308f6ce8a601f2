/**
 * The statutory deadline on each card of the list and above the form: date, days left as the clock counts them, article; amber when little
 * time is left, red when it is over. The numbers come from the server, in one call for all cards.
 */
import { root } from './session.js';

const freshFor = 20_000;
const cache = new Map(); // task id -> { at, deadline }
let waiting = new Map(); // task id -> [resolve]
let timer;

/** The deadline of a task as the server knows it, or null if it has none, is unknown, or the server does not answer. */
export function deadlineOf(taskId) {
  const cached = cache.get(taskId);
  if (cached && Date.now() - cached.at < freshFor) {
    return Promise.resolve(cached.deadline);
  }
  return new Promise(resolve => {
    waiting.set(taskId, [...(waiting.get(taskId) ?? []), resolve]);
    clearTimeout(timer);
    timer = setTimeout(ask, 40);
  });
}

async function ask() {
  const asked = waiting;
  waiting = new Map();
  const ids = [...asked.keys()];
  const found = new Map();
  try {
    const answer = await fetch(`${root}/cong-viec/the?ids=${ids.map(encodeURIComponent).join(',')}`, {
      headers: { Accept: 'application/json' },
      credentials: 'same-origin'
    });
    if (answer.ok && !answer.redirected) {
      for (const deadline of await answer.json()) {
        found.set(deadline.id, deadline);
      }
      const at = Date.now();
      ids.forEach(id => cache.set(id, { at, deadline: found.get(id) ?? null }));
    }
  } catch {
    // Tasklist itself says when the server is gone or the session over; a card without its deadline is then enough
  }
  asked.forEach((resolvers, id) => resolvers.forEach(resolve => resolve(found.get(id) ?? null)));
}

/** "còn 3 ngày làm việc", "hạn hôm nay", "quá hạn 2 ngày". */
export function remaining({ daysLeft, unitLabel }) {
  if (daysLeft === 0) {
    return 'hạn hôm nay';
  }
  return daysLeft > 0 ? `còn ${daysLeft} ${unitLabel}` : `quá hạn ${-daysLeft} ${unitLabel}`;
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

const levels = ['ok', 'amber', 'red', 'none'];

function mark(target, level) {
  levels.forEach(each => target.classList.toggle(`kntc-${each}`, each === level));
}

function dueLine(deadline) {
  if (!deadline.due) {
    if (!deadline.paused) {
      return [];
    }
    return [deadline.pausedBy && element('span', 'kntc-due', element('strong', '', deadline.pausedBy)),
      element('span', 'kntc-left', 'Thời hạn đang tạm dừng')].filter(Boolean);
  }
  return [
    element('span', 'kntc-due', 'Hạn ', element('strong', '', deadline.due)),
    element('span', 'kntc-left', remaining(deadline))
  ];
}

/** Plug-in point tasklist.card. */
export const card = {
  id: 'kntc-han-xu-ly',
  pluginPoint: 'tasklist.card',
  priority: 900,
  render(node, { taskId }) {
    deadlineOf(taskId).then(deadline => {
      if (!deadline || !node.isConnected) {
        return;
      }
      const entry = node.closest('li.task');
      if (entry) {
        mark(entry, deadline.level);
        entry.classList.toggle('kntc-dated', Boolean(deadline.due));
      }
      const numberShown = deadline.caseNumber && entry?.textContent.includes(deadline.caseNumber);
      node.replaceChildren(
        element(
          'div',
          'kntc-card',
          numberShown || !deadline.caseNumber ? null : element('div', 'kntc-number', deadline.caseNumber),
          deadline.due || deadline.paused ? element('div', 'kntc-line', ...dueLine(deadline)) : null,
          deadline.article ? element('div', 'kntc-article', deadline.article) : null,
          deadline.summary ? element('div', 'kntc-summary', deadline.summary) : null
        )
      );
    });
  }
};

/** The id of the task that Tasklist shows, or null. */
export function currentTask() {
  return new URLSearchParams(location.hash.replace(/^#!?\/?\??/, '')).get('task');
}

function strip(deadline, explain) {
  const link = element('button', 'btn btn-link kntc-explain', 'Xem cách tính hạn');
  link.type = 'button';
  link.addEventListener('click', explain);
  return [
    element(
      'div',
      'kntc-line',
      deadline.caseNumber ? element('span', 'kntc-number', `Hồ sơ ${deadline.caseNumber}`) : null,
      deadline.clockName ? element('span', 'kntc-clock', deadline.clockName) : null,
      ...dueLine(deadline)
    ),
    deadline.article || deadline.due
      ? element('div', 'kntc-line', deadline.article ? element('span', 'kntc-article', `Căn cứ: ${deadline.article}`) : null, deadline.due ? link : null)
      : null,
    ...(deadline.doubts ?? []).map(doubt => element('div', 'kntc-doubt', doubt))
  ].filter(Boolean);
}

/** No plug-in point lies between the head of a task and its form, so the strip is put there whenever Tasklist shows another task. */
export function showDeadlineAboveForm(explain) {
  let scheduled = false;
  const place = () => {
    scheduled = false;
    const head = document.querySelector('[cam-tasklist-task] .task-card > header');
    const taskId = currentTask();
    if (!head || !taskId) {
      return;
    }
    let bar = head.nextElementSibling;
    if (!bar?.matches('.kntc-strip')) {
      bar = element('div', 'kntc-strip');
      bar.hidden = true;
      head.after(bar);
    }
    if (bar.dataset.task === taskId) {
      return;
    }
    bar.dataset.task = taskId;
    bar.hidden = true;
    deadlineOf(taskId).then(deadline => {
      if (bar.dataset.task !== taskId || !deadline) {
        return;
      }
      mark(bar, deadline.level);
      bar.replaceChildren(...strip(deadline, explain));
      bar.hidden = bar.childElementCount === 0;
    });
  };
  const schedule = () => {
    if (!scheduled) {
      scheduled = true;
      requestAnimationFrame(place);
    }
  };
  new MutationObserver(schedule).observe(document.body, { childList: true, subtree: true });
  addEventListener('hashchange', schedule);
  schedule();
}
