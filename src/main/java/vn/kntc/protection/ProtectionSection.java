package vn.kntc.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseSection;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.act.ActLog;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.RequestWithdrawn;
import vn.kntc.shared.CaseNumber;

/** Prints a protection into its own case file; the file of the denunciation tells nothing of it. */
@Component
@Order(60)
@Transactional(readOnly = true)
class ProtectionSection implements CaseSection {

    private final CaseLedger ledger;
    private final ActLog log;
    private final Documents documents;

    ProtectionSection(CaseLedger ledger, ActLog log, Documents documents) {
        this.ledger = ledger;
        this.log = log;
        this.documents = documents;
    }

    private Optional<Protection> find(CaseNumber caseNumber) {
        var acts = log.of(caseNumber, ProtectionActs.KINDS);
        return acts.isEmpty()
                ? Optional.empty()
                : ledger.find(caseNumber).map(line -> new Protection(line.entry(), acts));
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return find(caseNumber).map(ProtectionSection::part);
    }

    private static Part part(Protection protection) {
        return new Part(
                "bao-ve",
                "Bảo vệ người tố cáo",
                "Bảo vệ người tố cáo",
                new Headline(
                        protection.stage().label(),
                        " · người được bảo vệ và danh sách kèm theo",
                        "/bao-ve/" + protection.caseNumber()),
                facts(protection),
                List.of(),
                new Course(
                        "Chưa có bước nào được thực hiện.",
                        protection.acts().stream()
                                .map(done -> ProtectionActs.KINDS.print(done.act()))
                                .toList()));
    }

    private static List<Fact> facts(Protection protection) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "Bí mật",
                List.of("Chỉ người giải quyết và người giữ danh tính của cơ quan được biết hồ sơ này."),
                true,
                List.of(),
                List.of()));
        if (protection.settlementOpen()) {
            facts.add(new Fact(
                    "Tố cáo đã giải quyết xong",
                    List.of("Phải quyết định chấm dứt hoặc tiếp tục bảo vệ."),
                    true,
                    List.of(),
                    List.of()));
        }
        protection.last(Assessed.class).ifPresent(assessed -> assessed.routes()
                .forEach(route -> facts.add(new Fact(
                        route.object().words(), List.of(route.protector()), false, List.of(), assessed.doubts()))));
        protection
                .measures()
                .forEach(measure -> facts.add(
                        new Fact("Biện pháp", List.of(measure.what()), false, List.of(measure.who()), List.of())));
        return List.copyOf(facts);
    }

    /** None of them names anybody; who may know of the case at all may open them. */
    @Override
    public Set<UUID> namingNobody(CaseNumber caseNumber) {
        return find(caseNumber).isEmpty()
                ? Set.of()
                : documents.of(caseNumber).stream().map(CaseDocument::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UUID> lettersToPetitioner(CaseNumber caseNumber) {
        return find(caseNumber).isEmpty()
                ? Set.of()
                : documents.of(caseNumber).stream()
                        .filter(paper -> paper.form().equals(ProtectionPaper.REFUSAL_ISSUED.form()))
                        .map(CaseDocument::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean handles(String procedure) {
        return ProtectionHandling.PROCEDURE.equals(procedure);
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return find(caseNumber)
                .filter(protection -> protection.stage() == ProtectionStage.ENDED)
                .map(ProtectionSection::ending);
    }

    static Ending ending(Protection protection) {
        if (protection.last(RequestWithdrawn.class).isPresent()) {
            return new Ending("WITHDRAWN", "Không còn yêu cầu bảo vệ.", protection.latest());
        }
        return protection.last(ChangeDecided.class).isPresent()
                ? new Ending("ENDED", "Đã chấm dứt việc bảo vệ.", protection.latest())
                : new Ending("REFUSED", "Không áp dụng biện pháp bảo vệ.", protection.latest());
    }
}
