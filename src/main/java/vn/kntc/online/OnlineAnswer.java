package vn.kntc.online;

import java.util.List;

/**
 * What the law says of a session online.
 *
 * @param basis articles, never empty
 * @param doubts sentences "Cần pháp chế xác nhận: …"
 */
public record OnlineAnswer(boolean allowed, List<String> basis, List<String> doubts) {}
