package vn.kntc.law.decision;

import java.util.List;

/**
 * A rule that has a cell for every column.
 *
 * @param number counted from 1, as Modeler shows it
 * @param conditions text of each input cell
 * @param results text of each output cell
 */
record WrittenRow(int number, List<String> conditions, List<String> results) {}
