package vn.kntc.reception;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints a visit into the dossier. */
@Component
@Order(0)
@Transactional(readOnly = true)
class VisitSection implements CaseSection {

    private static final Set<String> LETTERS = Set.of(VisitPapers.REFUSAL, VisitPapers.LETTER, VisitPapers.SLIP);

    private final Visits visits;
    private final ActLog log;
    private final VisitActs acts;
    private final ProofRules proofs;
    private final Provisions law;

    VisitSection(Visits visits, ActLog log, VisitActs acts, ProofRules proofs, Provisions law) {
        this.visits = visits;
        this.log = log;
        this.acts = acts;
        this.proofs = proofs;
        this.law = law;
    }

    @Override
    public Head head(CaseNumber caseNumber) {
        return visits.find(caseNumber).map(VisitSection::head).orElse(Head.EMPTY);
    }

    private static Head head(Visit visit) {
        var arrival = visit.arrival();
        var origin = new ArrayList<Fact>();
        var time = VisitPaperCase.time(arrival.at());
        origin.add(Fact.of("Ngày tiếp", ShownDay.of(arrival.on()) + (time == null ? "" : ", " + time)));
        origin.add(Fact.of("Tư cách", arrival.manner().label()));
        origin.add(Fact.of("Số người", VisitActs.people(arrival)));
        if (visit.facts().refusal() != null) {
            origin.add(Fact.of(
                    "Việc tiếp", visit.outcome() == null ? "Đang đề nghị từ chối tiếp" : "Từ chối tiếp công dân"));
        }
        return new Head(List.copyOf(origin), List.of());
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return visits.find(caseNumber)
                .map(visit -> new Part(
                        "tiep-cong-dan",
                        "Tiếp công dân",
                        "Tiếp công dân",
                        null,
                        facts(visit),
                        List.of(),
                        new Course(
                                "Chưa có bước nào được thực hiện.",
                                log.of(caseNumber, acts.kinds()).stream()
                                        .map(done -> acts.kinds().print(done.act()))
                                        .toList())));
    }

    private List<Fact> facts(Visit visit) {
        var facts = new ArrayList<>(told(visit.arrival()));
        var refusal = visit.facts().refusal();
        if (refusal != null) {
            facts.add(new Fact(
                    "Căn cứ từ chối",
                    List.of(refusal.words(law)),
                    true,
                    List.of("Căn cứ: " + String.join("; ", refusal.basis())),
                    refusal.doubts()));
            tell(
                    facts,
                    "Văn bản làm căn cứ",
                    refusal.paper() == null ? null : refusal.paper().shown());
        } else if (visit.arrival().manner().forAnother()) {
            facts.add(proof(visit));
        }
        var proposal = visit.facts().proposal();
        if (proposal != null) {
            facts.add(new Fact(
                    "Đề xuất theo quy định",
                    List.of(proposal.action().label()),
                    true,
                    List.of("Căn cứ: " + String.join("; ", proposal.basis())),
                    proposal.doubts()));
        }
        return List.copyOf(facts);
    }

    /** What shows that he may come for another, by which rule it is enough, and what is open about that. */
    private Fact proof(Visit visit) {
        var arrival = visit.arrival();
        var answer = proofs.answer(arrival.manner(), visit.kind(), arrival.proof(), arrival.on());
        return new Fact(
                "Giấy tờ xuất trình",
                List.of(arrival.proof().label()),
                false,
                List.of("Căn cứ: " + String.join("; ", answer.basis())),
                answer.doubts());
    }

    private static List<Fact> told(VisitArrival arrival) {
        var facts = new ArrayList<Fact>();
        tell(facts, "Quá trình giải quyết trước đó", arrival.priorHandling());
        tell(facts, "Cơ quan đã giải quyết", arrival.settledBy());
        tell(facts, "Yêu cầu, đề nghị", arrival.requests());
        if (!arrival.documents().isEmpty()) {
            facts.add(new Fact(
                    "Tài liệu đã nhận",
                    arrival.documents().stream().map(HandedIn::line).toList(),
                    false,
                    List.of(),
                    List.of()));
        }
        return facts;
    }

    private static void tell(List<Fact> facts, String label, String text) {
        if (text != null) {
            facts.add(Fact.of(label, text));
        }
    }

    /** What was drawn up while it was known that the visitor may denounce; what was drawn up before may name him. */
    @Override
    public Set<UUID> namingNobody(CaseNumber caseNumber) {
        var nameless = new HashSet<UUID>();
        boolean denounces = false;
        for (var done : log.of(caseNumber, acts.kinds())) {
            if (done.act() instanceof VisitAct.Received received) {
                denounces = received.kind().mayDenounce();
            } else if (done.act() instanceof VisitAct.Assessed assessed) {
                denounces = assessed.found().kind().mayDenounce();
            } else if (done.act() instanceof VisitAct.FoundToDenounce found) {
                denounces = found.kind().mayDenounce();
            }
            var paper = paper(done.act());
            if (paper != null && denounces) {
                nameless.add(paper);
            } else if (paper != null) {
                nameless.remove(paper);
            }
        }
        return Set.copyOf(nameless);
    }

    private static UUID paper(Act act) {
        if (act instanceof PaperIssued issued) {
            return issued.document();
        }
        return act instanceof VisitAct.RefusalProposed proposed ? proposed.draft() : null;
    }

    @Override
    public Set<UUID> lettersToPetitioner(CaseNumber caseNumber) {
        return log.of(caseNumber, acts.kinds()).stream()
                .map(RecordedAct::act)
                .filter(PaperIssued.class::isInstance)
                .map(PaperIssued.class::cast)
                .filter(issued -> LETTERS.contains(issued.form()))
                .map(PaperIssued::document)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean handles(String procedure) {
        return Visits.PROCEDURE.equals(procedure);
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return visits.find(caseNumber)
                .map(Visit::outcome)
                .map(outcome -> new Ending(outcome.code(), outcome.sentence()));
    }
}
