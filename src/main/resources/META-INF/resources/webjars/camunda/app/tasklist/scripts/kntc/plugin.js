/** Tasklist for Vietnamese officers. Loaded by config.js before Tasklist starts; exports the list of its plug-ins. */
import { injector } from './angular.js';
import { formatFormDatesInVietnamese, nameMonthsInForms, nameMonthsInTasklist, printDatesNotDistances } from './dates.js';
import { card, showDeadlineAboveForm } from './deadlines.js';
import { openClocks, tab } from './dossier.js';
import { declareVietnamese, forgetCachedTranslation, keepNoDrafts, signInOnOurPage } from './session.js';
import { leaveOut, sortByDueDate, tellCaseNumber } from './start.js';
import { showPlainSentences, translateForms } from './wording.js';

declareVietnamese();
signInOnOurPage();
keepNoDrafts();
forgetCachedTranslation();
sortByDueDate();
leaveOut(['tasklist.task.action:task-action-comment', 'tasklist.task.detail:task-detail-history']);
formatFormDatesInVietnamese();
nameMonthsInForms();
translateForms();
showDeadlineAboveForm(openClocks);

injector().then(services => {
  printDatesNotDistances(services);
  nameMonthsInTasklist(services);
  showPlainSentences(services);
  tellCaseNumber(services);
});

export default [card, tab];
