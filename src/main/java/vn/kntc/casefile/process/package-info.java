/** Reads the engine's instances and tasks beside the register; changes neither. */
package vn.kntc.casefile.process;
