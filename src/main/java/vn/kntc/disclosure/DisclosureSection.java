package vn.kntc.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseSection;
import vn.kntc.handling.act.ActLog;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints a request, and in the case that it is about where who denounces is asked for and seen. */
@Component
@Order(60)
@Transactional(readOnly = true)
class DisclosureSection implements CaseSection {

    private static final String ID = "danh-tinh";
    private static final String MENU = "Người tố cáo";
    private static final String TITLE = "Thông tin về người tố cáo";

    private final CaseLedger ledger;
    private final CaseRecords cases;
    private final DenouncingCases denouncing;
    private final DisclosureRows rows;
    private final ActLog log;

    DisclosureSection(
            CaseLedger ledger, CaseRecords cases, DenouncingCases denouncing, DisclosureRows rows, ActLog log) {
        this.ledger = ledger;
        this.cases = cases;
        this.denouncing = denouncing;
        this.rows = rows;
        this.log = log;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return find(caseNumber)
                .map(DisclosureSection::part)
                .or(() -> cases.find(caseNumber).filter(denouncing::keepsPeople).map(record -> leading(caseNumber)));
    }

    private Optional<Disclosure> find(CaseNumber caseNumber) {
        var acts = log.of(caseNumber, DisclosureActs.KINDS);
        return acts.isEmpty()
                ? Optional.empty()
                : ledger.find(caseNumber).map(line -> new Disclosure(line.entry(), acts));
    }

    private Part leading(CaseNumber caseNumber) {
        var asked = rows.about(caseNumber);
        var headline = new Headline(
                "Được giữ bí mật",
                asked.isEmpty() ? "" : " · đã có " + asked.size() + " yêu cầu cung cấp",
                IdentityPages.PATH + "/" + caseNumber);
        return new Part(ID, MENU, TITLE, headline, List.of(), List.of(), null);
    }

    private static Part part(Disclosure disclosure) {
        var headline = new Headline(disclosure.state().label(), "", IdentityPages.PATH + "/" + disclosure.subject());
        var course = new Course(
                "Chưa có bước nào được thực hiện.",
                disclosure.acts().stream()
                        .map(done -> DisclosureActs.KINDS.print(done.act()))
                        .toList());
        return new Part(ID, MENU, TITLE, headline, facts(disclosure), List.of(), course);
    }

    private static List<Fact> facts(Disclosure disclosure) {
        var facts = new ArrayList<Fact>();
        disclosure
                .granted()
                .ifPresent(granted -> facts.add(new Fact(
                        "Được xem",
                        List.of(granted.extent().label() + ", đến hết ngày " + ShownDay.of(granted.until())),
                        disclosure.state() == Disclosure.State.GRANTED,
                        List.of(),
                        List.of())));
        var doubts = disclosure.requested().doubts();
        if (!doubts.isEmpty()) {
            facts.add(new Fact("Cơ quan yêu cầu", List.of(disclosure.requested().body()), false, List.of(), doubts));
        }
        return List.copyOf(facts);
    }

    @Override
    public boolean handles(String procedure) {
        return DisclosureHandling.PROCEDURE.equals(procedure);
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return find(caseNumber).filter(disclosure -> disclosure.state().ended()).map(DisclosureSection::ending);
    }

    static Ending ending(Disclosure disclosure) {
        return new Ending(
                disclosure.state().name(),
                sentence(disclosure) + " của hồ sơ " + disclosure.subject() + ".",
                disclosure.latest());
    }

    private static String sentence(Disclosure disclosure) {
        return switch (disclosure.state()) {
            case REFUSED -> "Từ chối cung cấp thông tin về người tố cáo";
            case REVOKED -> "Đã thu hồi quyền xem thông tin về người tố cáo";
            default -> "Đã hết thời hạn xem thông tin về người tố cáo";
        };
    }
}
