/** For Admin, which keeps English for now: only the sign-in is ours. */
import { signInOnOurPage } from './session.js';

signInOnOurPage();

export default [];
