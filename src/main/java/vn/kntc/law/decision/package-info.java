/**
 * The Camunda side of the law: reads the decision tables of {@code decisions/}, evaluates them outside the process engine and
 * turns the matching rules into answers with article and doubt.
 *
 * <p>Not here: any rule of law. What is not in a table is not decided.
 */
package vn.kntc.law.decision;
