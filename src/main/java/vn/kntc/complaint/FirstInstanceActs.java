package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.shared.InvalidInput;

/** What the record of the first instance has to name (Điều 33 Luật Khiếu nại). */
final class FirstInstanceActs {

    private static final String FILED = "ngày nhận đơn khiếu nại lần hai";

    private FirstInstanceActs() {}

    /** @throws InvalidInput at the field that is missing, or whose day cannot be */
    static void requireWhole(Complaint complaint, FirstInstance first, Recording recording) {
        recording.requireDay("recordedOn", first.on(), complaint.receivedOn(), "ngày nhận đơn");
        require("firstOffice", first.office(), "Phải ghi người giải quyết khiếu nại lần đầu.");
        if (first.ground() == FirstInstance.Ground.DECISION) {
            require("firstNumber", first.number(), "Phải ghi số quyết định giải quyết khiếu nại lần đầu.");
            require("firstIssuedOn", first.issuedOn(), "Phải ghi ngày của quyết định giải quyết khiếu nại lần đầu.");
            require(
                    "firstReceivedOn",
                    first.receivedOn(),
                    "Phải ghi ngày người khiếu nại nhận quyết định lần đầu: thời hạn khiếu nại lần hai tính từ ngày này.");
            require("firstResult", first.result(), "Phải ghi kết quả giải quyết khiếu nại lần đầu.");
            requireNotAfter(
                    "firstIssuedOn",
                    first.issuedOn(),
                    first.receivedOn(),
                    "Ngày quyết định lần đầu không được sau ngày người khiếu nại nhận quyết định.");
            requireNotAfter(
                    "firstReceivedOn",
                    first.receivedOn(),
                    complaint.receivedOn(),
                    "Ngày nhận quyết định lần đầu không được sau " + FILED + " " + Wording.day(complaint.receivedOn())
                            + ".");
        } else {
            require(
                    "limitEndedOn",
                    first.limitEndedOn(),
                    "Phải ghi ngày cuối của thời hạn giải quyết lần đầu: thời hạn khiếu nại lần hai tính từ ngày này.");
        }
    }

    private static void require(String field, Object value, String sentence) {
        if (value == null) {
            throw new InvalidInput(field, sentence);
        }
    }

    private static void requireNotAfter(String field, LocalDate day, LocalDate latest, String sentence) {
        if (day.isAfter(latest)) {
            throw new InvalidInput(field, sentence);
        }
    }
}
