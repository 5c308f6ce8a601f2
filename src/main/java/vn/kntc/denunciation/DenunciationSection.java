package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.Concluded;
import vn.kntc.denunciation.DenunciationAct.WithdrawalDecided;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints how a denunciation is resolved, and tells how it ended. */
@Component
@Order(25)
@Transactional(readOnly = true)
class DenunciationSection implements CaseSection {

    private static final List<Mark> HEADLINES = List.of(
            Mark.ENDED,
            Mark.ENDING,
            Mark.SUSPENDED,
            Mark.EXPERT_OUT,
            Mark.PUBLICITY_OVER,
            Mark.CONCLUSION_OUT,
            Mark.CONCLUDED,
            Mark.READY,
            Mark.ORDERED,
            Mark.ASSIGNED,
            Mark.ACCEPTANCE_OUT,
            Mark.DECIDED,
            Mark.REVIEW,
            Mark.TAKEN);

    private final DenunciationDesk desk;
    private final DenunciationPapers papers;
    private final DenunciationClocks clocks;
    private final Provisions provisions;

    DenunciationSection(
            DenunciationDesk desk, DenunciationPapers papers, DenunciationClocks clocks, Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.provisions = provisions;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return desk.find(caseNumber).map(this::part);
    }

    private Part part(Denunciation denunciation) {
        var where = HEADLINES.stream()
                .filter(denunciation::is)
                .findFirst()
                .orElse(Mark.TAKEN)
                .words();
        return new Part(
                "giai-quyet-to-cao",
                "Giải quyết tố cáo",
                "Giải quyết tố cáo",
                new Headline(Character.toUpperCase(where.charAt(0)) + where.substring(1), ""),
                facts(denunciation),
                List.of(),
                new Course(
                        "Chưa có bước nào được thực hiện.",
                        denunciation.acts().stream()
                                .map(done -> DenunciationActs.KINDS.print(done.act()))
                                .toList()));
    }

    private List<Fact> facts(Denunciation denunciation) {
        var facts = new ArrayList<Fact>();
        denunciation
                .last(AcceptanceDecided.class)
                .filter(AcceptanceDecided::accepts)
                .ifPresent(accepted -> {
                    facts.add(new Fact(
                            "Thẩm quyền",
                            List.of(provisions.worded(
                                    "describeDenunciationPrinciple", "principle", accepted.principle(), accepted.on())),
                            false,
                            accepted.coordinator() == null ? List.of() : List.of("Phối hợp: " + accepted.coordinator()),
                            List.of()));
                    if (accepted.sanctionLimit() != null) {
                        facts.add(sanctionLimit(denunciation, accepted));
                    }
                });
        if (denunciation.is(Mark.CRIME)) {
            facts.add(new Fact("Dấu hiệu tội phạm", List.of(Mark.CRIME.words()), true, List.of(), List.of()));
        }
        return List.copyOf(facts);
    }

    /** The earlier of both is the last day of the resolution. */
    private Fact sanctionLimit(Denunciation denunciation, AcceptanceDecided accepted) {
        var earlier = clocks.resolution(denunciation.caseNumber())
                .map(StatutoryClock::due)
                .flatMap(denunciation::limitTold);
        var told = new ArrayList<String>();
        told.add(accepted.sanctionBasis());
        earlier.ifPresent(told::add);
        return new Fact(
                "Thời hạn theo pháp luật xử lý vi phạm hành chính",
                List.of(ShownDay.of(accepted.sanctionLimit())),
                earlier.isPresent(),
                told,
                provisions.doubts("DENUNCIATION_SANCTION_LIMIT", accepted.on()));
    }

    @Override
    public Set<UUID> namingNobody(CaseNumber caseNumber) {
        return papers.of(caseNumber);
    }

    @Override
    public Set<UUID> lettersToPetitioner(CaseNumber caseNumber) {
        return papers.lettersToDenouncer(caseNumber);
    }

    @Override
    public boolean handles(String procedure) {
        return DenunciationHandling.PROCEDURE.equals(procedure);
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return desk.find(caseNumber)
                .filter(denunciation -> denunciation.is(Mark.ENDED))
                .map(DenunciationSection::ending);
    }

    private static Ending ending(Denunciation denunciation) {
        var last = denunciation.acts().stream()
                .map(RecordedAct::act)
                .map(Act::on)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        if (denunciation.is(Mark.NOT_ACCEPTED)) {
            return new Ending(
                    "NOT_ACCEPTED", "Không thụ lý tố cáo" + by(denunciation, DenunciationPaper.DENOUNCER_TOLD), last);
        }
        var elsewhere = elsewhere(denunciation, last);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (denunciation.is(Mark.ENDING)) {
            boolean withdrawn = denunciation
                    .last(WithdrawalDecided.class)
                    .filter(decided -> decided.result() == DenunciationAct.AfterWithdrawal.END)
                    .isPresent();
            return new Ending(
                    withdrawn ? "WITHDRAWN" : "TERMINATED",
                    (withdrawn ? "Đình chỉ giải quyết do rút tố cáo" : "Đình chỉ giải quyết tố cáo")
                            + by(denunciation, DenunciationPaper.TERMINATION_ISSUED),
                    last);
        }
        var breach = denunciation
                .last(Concluded.class)
                .filter(Concluded::findsBreach)
                .isPresent();
        return new Ending(
                breach ? "BREACH_FOUND" : "NO_BREACH",
                (breach ? "Kết luận có vi phạm" : "Kết luận không có vi phạm")
                        + by(denunciation, DenunciationPaper.CONCLUSION_ISSUED),
                denunciation
                        .issued(DenunciationPaper.CONCLUSION_ISSUED)
                        .map(PaperIssued::on)
                        .orElse(last));
    }

    /** It is not resolved here, or not any more (Điều 37, Điều 38 Luật Tố cáo). */
    private static Optional<Ending> elsewhere(Denunciation denunciation, LocalDate last) {
        if (denunciation.last(ReviewAct.HandedOver.class).isPresent()) {
            return Optional.of(new Ending("HANDED_OVER", "Đã bàn giao hồ sơ để cấp trên giải quyết.", last));
        }
        if (denunciation.last(ReviewAct.Upheld.class).isPresent()) {
            return Optional.of(new Ending(
                    "UPHELD",
                    "Không giải quyết lại tố cáo" + by(denunciation, DenunciationPaper.NOT_RESOLVED_AGAIN_TOLD),
                    last));
        }
        if (denunciation.last(ReviewAct.SentOn.class).isPresent()) {
            return Optional.of(new Ending(
                    "SENT_ON",
                    "Đã chuyển tố cáo tiếp đến nơi có thẩm quyền" + by(denunciation, DenunciationPaper.SENT_ON_ISSUED),
                    last));
        }
        return denunciation
                .last(ReviewAct.LeftBelow.class)
                .map(left -> new Ending(
                        "LEFT_BELOW",
                        "Cấp dưới tiếp tục giải quyết" + by(denunciation, DenunciationPaper.LEFT_BELOW_TOLD),
                        last));
    }

    private static String by(Denunciation denunciation, DenunciationPaper paper) {
        return denunciation
                .issued(paper)
                .map(issued ->
                        " (" + paper.words() + " số " + issued.number() + " ngày " + ShownDay.of(issued.on()) + ").")
                .orElse(".");
    }
}
