package vn.kntc.complaint;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.CaseNumber;

/** Prints how a complaint was resolved so far, and tells how it ended. */
@Component
@Order(10)
@Transactional(readOnly = true)
class ComplaintSection implements CaseSection {

    private final ComplaintViews complaints;
    private final ComplaintRepository rows;

    ComplaintSection(ComplaintViews complaints, ComplaintRepository rows) {
        this.complaints = complaints;
        this.rows = rows;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return complaints.find(caseNumber).map(ComplaintSection::part);
    }

    static Part part(ComplaintView complaint) {
        var rest = (complaint.outcome() == null
                        ? ""
                        : " · " + complaint.outcome().label())
                + (complaint.inForceOn() == null ? "" : " · có hiệu lực từ ngày " + Wording.day(complaint.inForceOn()));
        return new Part(
                "dien-bien",
                "Diễn biến",
                "Diễn biến giải quyết khiếu nại",
                new Headline(complaint.status().label(), rest),
                List.of(),
                List.of(),
                new Course("Chưa có bước nào được thực hiện.", complaint.steps()));
    }

    @Override
    public boolean handles(String procedure) {
        return ResolutionInstance.handledBy(procedure).isPresent();
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return rows.find(caseNumber)
                .filter(complaint -> complaint.outcome() != null)
                .map(complaint -> new Ending(
                        complaint.outcome().name(), complaint.outcome().sentence(complaint.resolution())));
    }
}
