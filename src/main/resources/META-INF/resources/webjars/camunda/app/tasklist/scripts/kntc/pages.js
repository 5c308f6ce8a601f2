/** The ways from Camunda's web apps to our own pages, in their header. */
import { root } from './session.js';

const otherTab = 'kntc-trang';

/**
 * One link a page, in a tab of their own: what is being typed into a form stays. Which pages there are, the program tells.
 *
 * @param pluginPoint where the app takes entries of its header
 * @param priority of the first link; the others follow it
 */
export async function pageLinks(pluginPoint, priority) {
  const answer = await fetch(`${root}/phien/trang`, { credentials: 'same-origin' }).catch(() => null);
  const pages = answer?.ok ? await answer.json() : [];
  return pages.map(({ path, label }, position) => ({
    id: `kntc${path.replaceAll('/', '-')}`,
    pluginPoint,
    priority: priority - position,
    label,
    render(node) {
      const link = document.createElement('a');
      link.href = root + path;
      link.target = otherTab;
      link.title = 'Mở ở thẻ khác của trình duyệt; việc đang làm ở đây giữ nguyên';
      link.textContent = label;
      node.append(link);
    }
  }));
}

/** Where that tab has come back to a web app it is one like the first: its links must not replace it. */
export function leaveOtherTab() {
  if (window.name === otherTab) {
    window.name = '';
  }
}
