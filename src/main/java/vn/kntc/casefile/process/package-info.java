/** Compares the register with the engine's instances; changes neither. */
package vn.kntc.casefile.process;
