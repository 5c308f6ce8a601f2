package vn.kntc.toy;

import vn.kntc.testing.KntcIT;

/** As every test on the whole program has it; what a test adds of its own stands at its own class. */
@KntcIT
abstract class WholeProgram {}
