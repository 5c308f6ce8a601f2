/** Welcome in Vietnamese, with our own sign-in. */
import { injector } from '../../../tasklist/scripts/kntc/angular.js';
import { declareVietnamese, forgetCachedTranslation, keepNoDrafts, signInOnOurPage } from '../../../tasklist/scripts/kntc/session.js';
import { showPlainSentences } from '../../../tasklist/scripts/kntc/wording.js';

declareVietnamese();
signInOnOurPage();
keepNoDrafts();
forgetCachedTranslation();

injector().then(showPlainSentences);

export default [];
