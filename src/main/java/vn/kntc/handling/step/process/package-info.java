/** Attaches the steps to the tasks of the engine. */
package vn.kntc.handling.step.process;
