/** Lets no diagram and no form into the engine that the program could not run: one rule for the build, the start and every deployment. */
package vn.kntc.engine.gate;
