package vn.kntc.reception;

import java.util.List;

/**
 * What the law proposes at the desk.
 *
 * @param outcome what the visitor is to be answered, or null where the table says nothing
 * @param doubts "Cần pháp chế xác nhận: …"
 */
public record DeskProposal(DeskAction action, ResultOutcome outcome, List<String> basis, List<String> doubts) {}
