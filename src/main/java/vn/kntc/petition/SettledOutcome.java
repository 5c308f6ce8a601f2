package vn.kntc.petition;

import java.util.Map;

/** How a complaint's procedure ended, told in one sentence for the case record. */
final class SettledOutcome {

    private static final Map<String, String> SENTENCES = Map.of(
            "REFUSED", "Không thụ lý khiếu nại; đã thông báo lý do cho người khiếu nại.",
            "WHOLLY_RIGHT", "Đã giải quyết khiếu nại lần đầu: khiếu nại đúng toàn bộ.",
            "PARTLY_RIGHT", "Đã giải quyết khiếu nại lần đầu: khiếu nại đúng một phần.",
            "WRONG", "Đã giải quyết khiếu nại lần đầu: khiếu nại sai.",
            "WITHDRAWN", "Đã kết thúc vì người khiếu nại rút khiếu nại.");

    private SettledOutcome() {}

    static String sentence(String code) {
        return SENTENCES.getOrDefault(code, "Đã giải quyết khiếu nại lần đầu.");
    }
}
