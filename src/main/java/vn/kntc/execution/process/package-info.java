/** The process {@code decisionExecution}: its contract, its steps, how it is started and what it begins with. */
package vn.kntc.execution.process;
