/** Cockpit keeps English for now: only the sign-in and the ways to our own pages are ours. */
import { leaveOtherTab, pageLinks } from './pages.js';
import { signInOnOurPage } from './session.js';

signInOnOurPage();
leaveOtherTab();

export default await pageLinks('cockpit.navigation', 3);
