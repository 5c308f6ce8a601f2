package vn.kntc.reception;

import java.util.List;
import vn.kntc.organization.Agency;

/**
 * A part of the log.
 *
 * @param total how many lines the question finds
 * @param named whether names were asked for
 */
public record LogSheet(Agency agency, List<LogRow> rows, long total, boolean named) {}
