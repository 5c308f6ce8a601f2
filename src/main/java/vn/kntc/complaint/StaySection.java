package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.CaseNumber;

/** Shows in the case file that the contested decision is stayed, until when and who has to stop; its anchor has a colour of its own. */
@Component
@Order(11)
@Transactional(readOnly = true)
class StaySection implements CaseSection {

    private static final String TITLE = "Tạm đình chỉ thi hành quyết định bị khiếu nại";

    private final ComplaintRepository complaints;
    private final ComplaintDesk desk;

    StaySection(ComplaintRepository complaints, ComplaintDesk desk) {
        this.complaints = complaints;
        this.desk = desk;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return complaints.find(caseNumber).flatMap(complaint -> complaint
                .last(Stay.Decided.class)
                .filter(Stay.Decided::stays)
                .map(decided -> part(complaint, decided, desk.today())));
    }

    static Part part(Complaint complaint, Stay.Decided decided, LocalDate today) {
        return new Part(
                "tam-dinh-chi-thi-hanh",
                "Tạm đình chỉ thi hành",
                TITLE,
                new Headline(standing(complaint, decided, today), ""),
                List.of(
                        Fact.of("Đến hết ngày", Wording.day(decided.until())),
                        Fact.of("Lý do", decided.reason()),
                        new Fact("Nơi phải ngừng thi hành", decided.executors(), false, List.of(), List.of())),
                List.of(),
                null);
    }

    private static String standing(Complaint complaint, Stay.Decided decided, LocalDate today) {
        return switch (StayStanding.of(complaint)) {
            case TO_BE_ISSUED -> "Đã quyết định, chờ ban hành";
            case STANDS ->
                today.isAfter(decided.until())
                        ? "Đã hết hạn tạm đình chỉ thi hành"
                        : "Đang tạm đình chỉ thi hành đến hết ngày " + Wording.day(decided.until());
            case LIFTING_TO_BE_ISSUED -> "Đã quyết định hủy bỏ, chờ ban hành";
            case NONE, REQUESTED -> "Không còn tạm đình chỉ thi hành";
        };
    }
}
