/** Tasklist for Vietnamese officers. Loaded by config.js before Tasklist starts; exports the list of its plug-ins. */
import { injector } from './angular.js';
import { formatFormDatesInVietnamese, holdBackWrongDays, nameMonthsInForms, nameMonthsInTasklist, printDatesNotDistances } from './dates.js';
import { card, showDeadlineAboveForm } from './deadlines.js';
import { openClocks, tab } from './dossier.js';
import { offerIntake } from './intake.js';
import { askWhoIsMeant } from './neutrality.js';
import { keepCamundaForms, keepHtmlForms, saveBeforeLeaving, signInAgain } from './drafts.js';
import { leaveOtherTab, pageLinks } from './pages.js';
import { openListsAgain } from './selects.js';
import { bringTranslation, keepNoDrafts, signInOnOurPage } from './session.js';
import { clearErrorsWithTheirTask, offerCockpitToManagers, sortByDueDate, tellCaseNumber, tellCompletion } from './start.js';
import { attendSubmissions } from './submission.js';
import { showPlainSentences, translateForms } from './wording.js';

signInOnOurPage(signInAgain);
keepNoDrafts();
sortByDueDate();
formatFormDatesInVietnamese();
nameMonthsInForms();
holdBackWrongDays();
openListsAgain();
translateForms();
showDeadlineAboveForm(openClocks);
keepCamundaForms();
keepHtmlForms();
saveBeforeLeaving();
leaveOtherTab();
askWhoIsMeant();
offerIntake();

const [links] = await Promise.all([pageLinks('tasklist.navbar.action', 190), bringTranslation('tasklist')]);

injector().then(services => {
  printDatesNotDistances(services);
  nameMonthsInTasklist(services);
  showPlainSentences(services);
  attendSubmissions(services);
  clearErrorsWithTheirTask(services);
  offerCockpitToManagers(services);
  tellCaseNumber(services);
  tellCompletion(services);
});

// before *Bắt đầu thủ tục* (100)
export default [card, tab, ...links];
