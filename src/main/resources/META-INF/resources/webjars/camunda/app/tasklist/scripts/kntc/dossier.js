/** The case file, one click away in every task: a page of ours in a tab. */
import { root } from './session.js';

const label = 'Hồ sơ';
const clocksAnchor = '#thoi-han';
let anchor = '';

/** Plug-in point tasklist.task.detail. It comes right after the form (1000): who opens a task works on it first. */
export const tab = {
  id: 'kntc-ho-so',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  label,
  render(node, { taskId }) {
    const frame = document.createElement('iframe');
    frame.className = 'kntc-dossier';
    frame.title = 'Hồ sơ vụ việc của công việc này';
    frame.src = `${root}/ho-so/theo-viec/${encodeURIComponent(taskId)}${anchor}`;
    anchor = '';
    node.append(frame);
  },
  unmount() {
    anchor = '';
  }
};

/** Opens the tab at the explanation of the clocks. */
export function openClocks() {
  const frame = document.querySelector('iframe.kntc-dossier');
  if (frame) {
    frame.contentWindow.location.hash = clocksAnchor;
    return;
  }
  anchor = clocksAnchor;
  const link = [...document.querySelectorAll('[cam-tasklist-task] .nav-tabs a')].find(each => each.textContent.trim() === label);
  link?.click();
}
