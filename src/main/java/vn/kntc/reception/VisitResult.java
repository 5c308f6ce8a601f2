package vn.kntc.reception;

import java.time.LocalDate;

/**
 * How the visitor was answered (khoản 1 Điều 28 Luật Tiếp công dân).
 *
 * @param text what he was told; neutral
 * @param number of the paper, or null where he was told by mouth
 * @param paperDate its day, or null
 */
public record VisitResult(
        LocalDate on, ResultOutcome outcome, ResultWay way, String text, String number, LocalDate paperDate) {}
