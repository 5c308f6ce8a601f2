package vn.kntc.law.decision;

import java.util.Map;

/** A rule that answered, its result fields in the order of the columns, null where the cell is empty. */
record Match(String rule, Map<String, Object> result, Citation citation) {}
