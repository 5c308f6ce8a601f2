/** Tasklist for Vietnamese officers. Loaded by config.js before Tasklist starts; exports the list of its plug-ins. */
import { injector } from './angular.js';
import { formatFormDatesInVietnamese, nameMonthsInForms, nameMonthsInTasklist, printDatesNotDistances } from './dates.js';
import { card, showDeadlineAboveForm } from './deadlines.js';
import { openClocks, tab } from './dossier.js';
import { keepNoDrafts, renewTranslation, signInOnOurPage } from './session.js';
import { clearErrorsWithTheirTask, offerCockpitToManagers, sortByDueDate, tellCaseNumber, tellCompletion } from './start.js';
import { showPlainSentences, translateForms } from './wording.js';

signInOnOurPage();
keepNoDrafts();
sortByDueDate();
formatFormDatesInVietnamese();
nameMonthsInForms();
translateForms();
showDeadlineAboveForm(openClocks);

injector().then(services => {
  printDatesNotDistances(services);
  nameMonthsInTasklist(services);
  showPlainSentences(services);
  clearErrorsWithTheirTask(services);
  offerCockpitToManagers(services);
  tellCaseNumber(services);
  tellCompletion(services);
});

await renewTranslation();

export default [card, tab];
