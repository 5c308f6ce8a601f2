package vn.kntc.law.decision;

import java.util.List;

/**
 * One rule as it is written.
 *
 * @param cells FEEL text of each input cell; empty where the cell says nothing
 * @param results FEEL text of each output cell; likewise
 */
record TableRule(String id, List<String> cells, List<String> results) {}
