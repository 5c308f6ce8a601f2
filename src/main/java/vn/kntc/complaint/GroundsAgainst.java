package vn.kntc.complaint;

import java.util.List;
import java.util.Set;

/**
 * What the law says against accepting a complaint.
 *
 * @param codes of {@code describeGround}, empty where nothing stands against it
 * @param doubts "Cần pháp chế xác nhận: …" of the rules that answered
 */
public record GroundsAgainst(Set<String> codes, List<String> doubts) {}
