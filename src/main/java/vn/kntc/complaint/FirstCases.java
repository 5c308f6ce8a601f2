package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Agencies;
import vn.kntc.shared.InvalidInput;

/** Finds the case of first instance that a second complaint follows, and takes from it what it knows. */
@Component
class FirstCases {

    private static final String FIELD = "firstCase";

    private final ComplaintRepository complaints;
    private final ComplaintClocks clocks;
    private final Agencies agencies;

    FirstCases(ComplaintRepository complaints, ComplaintClocks clocks, Agencies agencies) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.agencies = agencies;
    }

    /**
     * The entry with the first case's own days and words; only the day of receipt may still be typed, where nobody recorded it there yet.
     *
     * @throws InvalidInput where that is no first case of this agency or one right below it, or stands elsewhere than the entry says
     */
    FirstInstance complete(FirstInstance typed, Complaint second) {
        var first = complaints
                .find(typed.firstCase())
                .filter(found -> found.resolution() == second.resolution().first() && near(found, second))
                .orElseThrow(() -> new InvalidInput(
                        FIELD,
                        "Không có hồ sơ khiếu nại lần đầu mang số này ở cơ quan ta hoặc cơ quan cấp dưới trực tiếp; hãy xem lại số,"
                                + " hoặc để trống và ghi số, ngày của quyết định lần đầu."));
        return typed.ground() == FirstInstance.Ground.DECISION ? decided(typed, first) : silent(typed, first);
    }

    /** Other agencies' cases are not told of: not even that they exist. */
    private boolean near(Complaint first, Complaint second) {
        return first.agency().equals(second.agency())
                || second.agency().equals(agencies.get(first.agency()).superior());
    }

    private FirstInstance decided(FirstInstance typed, Complaint first) {
        var issued = first.issued(NumberedPaper.RESOLUTION_DECISION)
                .orElseThrow(
                        () -> new InvalidInput(
                                FIELD,
                                "Hồ sơ lần đầu chưa ban hành quyết định giải quyết; nếu đã quá thời hạn, hãy chọn lý do lần đầu không được giải quyết."));
        var resolution = first.last(Resolution.class).orElseThrow();
        return new FirstInstance(
                typed.on(),
                typed.ground(),
                typed.caseNumber(),
                agencies.get(first.agency()).headTitle(),
                issued.number(),
                issued.on(),
                first.last(Done.Delivered.class).map(Done.Delivered::on).orElse(typed.receivedOn()),
                Optional.ofNullable(typed.result())
                        .orElseGet(() -> resolution.outcome().label() + "; "
                                + resolution.ruling().words().toLowerCase(Wording.VIETNAMESE) + " "
                                + resolution.ruling().object(resolution.rulingDetail())),
                null,
                typed.remote(),
                typed.lateReason());
    }

    private FirstInstance silent(FirstInstance typed, Complaint first) {
        if (first.issued(NumberedPaper.RESOLUTION_DECISION).isPresent()) {
            throw new InvalidInput(
                    "secondComplaintGround",
                    "Hồ sơ lần đầu đã có quyết định giải quyết; hãy chọn lý do không đồng ý với quyết định đó.");
        }
        LocalDate limit = clocks.due(first.caseNumber(), first.resolution().resolveClock())
                .orElse(typed.limitEndedOn());
        return new FirstInstance(
                typed.on(),
                typed.ground(),
                typed.caseNumber(),
                agencies.get(first.agency()).headTitle(),
                null,
                null,
                null,
                null,
                limit,
                typed.remote(),
                typed.lateReason());
    }
}
