/** Welcome in Vietnamese, with our own sign-in. */
import { injector } from '../../../tasklist/scripts/kntc/angular.js';
import { bringTranslation, keepNoDrafts, signInOnOurPage } from '../../../tasklist/scripts/kntc/session.js';
import { showPlainSentences, translateForms } from '../../../tasklist/scripts/kntc/wording.js';

signInOnOurPage();
keepNoDrafts();
translateForms();

await bringTranslation('welcome');

injector().then(showPlainSentences);

export default [];
