/** Welcome in Vietnamese, with our own sign-in. */
import { injector } from '../../../tasklist/scripts/kntc/angular.js';
import { keepNoDrafts, renewTranslation, signInOnOurPage } from '../../../tasklist/scripts/kntc/session.js';
import { showPlainSentences, translateForms } from '../../../tasklist/scripts/kntc/wording.js';

signInOnOurPage();
keepNoDrafts();
translateForms();

injector().then(showPlainSentences);

await renewTranslation();

export default [];
