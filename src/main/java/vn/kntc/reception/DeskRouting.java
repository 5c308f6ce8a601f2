package vn.kntc.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseBroughtUp;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.confidentiality.Vault;
import vn.kntc.law.Law;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Sorts what was brought up, proposes what is to be done with it, and does what the officer chooses (Điều 25, 26 Luật Tiếp công dân). */
@Component
class DeskRouting {

    private static final String REWORDED = "rewordedSummary";

    private final VisitDesk desk;
    private final TurningAway away;
    private final VisitAnswers answering;
    private final RefusalRules refusals;
    private final Vault vault;
    private final KeptCloser closer;
    private final Law law;
    private final CaseLinks links;
    private final ApplicationEventPublisher events;

    DeskRouting(
            VisitDesk desk,
            TurningAway away,
            VisitAnswers answering,
            RefusalRules refusals,
            Vault vault,
            KeptCloser closer,
            Law law,
            CaseLinks links,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.away = away;
        this.answering = answering;
        this.refusals = refusals;
        this.vault = vault;
        this.closer = closer;
        this.law = law;
        this.links = links;
        this.events = events;
    }

    void assess(CaseNumber caseNumber, Assessment found, String reworded, UserId by) {
        var visit = desk.lockFor(caseNumber, VisitVerb.ASSESS);
        if (found.kind() == CaseKind.UNCLASSIFIED) {
            throw new IllegalArgumentException("what was assessed is of a kind");
        }
        // first of all: in a denunciation what follows is refused where a complaint would only ask
        vault.keepCloser(caseNumber, found.kind().mayDenounce());
        visit.assess(found, summary(reworded));
        if (found.kind().mayDenounce()) {
            requireHiddenAuthor(visit);
        }
        desk.record(visit, new VisitAct.Assessed(desk.today(), found), by);
        if (reworded != null) {
            desk.record(visit, new VisitAct.Summarized(desk.today()), by);
        }
        if (found.kind().mayDenounce()) {
            closer.withhold(visit, by);
        }
        desk.save(visit);
    }

    private static String summary(String reworded) {
        if (reworded != null && reworded.length() < VisitCheck.SHORTEST_SUMMARY) {
            throw new InvalidInput(REWORDED, "Tóm tắt quá ngắn; hãy nêu vụ việc trong ít nhất một câu.");
        }
        return reworded;
    }

    private void requireHiddenAuthor(Visit visit) {
        try {
            vault.requireNeutral(visit.caseNumber(), REWORDED, visit.summary());
        } catch (InvalidInput naming) {
            throw new InvalidInput(
                    REWORDED,
                    "Tóm tắt có chỗ có thể làm lộ người trình bày, mà nội dung là tố cáo; hãy viết lại tóm tắt trung tính.");
        }
    }

    RefusalForm refuse(CaseNumber caseNumber, LateRefusal late, UserId by) {
        var visit = desk.lockFor(caseNumber, VisitVerb.REFUSE);
        refusals.requireFor(visit.kind(), late.ground(), desk.today());
        var refusal = refusals.resting(
                refusals.of(late.ground(), late.reason(), desk.today()), late.paperNumber(), late.paperOn());
        visit.refuse(refusal);
        away.turn(visit, by);
        return RefusalForm.of(refusal);
    }

    DeskProposal propose(CaseNumber caseNumber) {
        var visit = desk.lockFor(caseNumber, VisitVerb.PROPOSE);
        var answer = law.decide(
                "routeAtReception",
                visit.arrival().on(),
                visit.facts().assessment().asFacts(visit.arrival().oralOnly()));
        var row = answer.results().get(0);
        var proposal = new DeskProposal(
                DeskAction.valueOf((String) row.get("action")),
                Optional.ofNullable((String) row.get("outcome"))
                        .map(ResultOutcome::valueOf)
                        .orElse(null),
                answer.basis(),
                answer.doubts());
        visit.propose(proposal);
        desk.save(visit);
        return proposal;
    }

    /** @return whether the visitor has been answered, and so the visit is over */
    boolean choose(CaseNumber caseNumber, DeskRoute route, UserId by) {
        var visit = desk.lockFor(caseNumber, VisitVerb.CHOOSE);
        var proposed = visit.facts().proposal();
        if (route.action() != proposed.action() && route.reason() == null) {
            throw new InvalidInput("departureReason", "Hãy nêu lý do chọn hướng xử lý khác với đề xuất.");
        }
        requireFit(visit, route);
        visit.choose(route);
        desk.save(visit);
        desk.record(visit, new VisitAct.RouteChosen(desk.today(), proposed, route), by);
        if (route.parts().stream().anyMatch(part -> part.kind().mayDenounce())) {
            closer.keep(visit, CaseKind.MIXED, by);
        }
        open(visit, route, by);
        if (route.answer().atOnce()) {
            answering.atOnce(visit, route, by);
            return true;
        }
        return false;
    }

    private static void requireFit(Visit visit, DeskRoute route) {
        boolean opens = route.action().opensPetition() || !route.parts().isEmpty();
        if (opens && route.answer().atOnce()) {
            throw new IllegalArgumentException("what becomes a petition is answered later");
        }
        if (route.action() == DeskAction.SPLIT_FIRST && route.parts().size() == 1) {
            throw new InvalidInput("part2", "Tách thì phải có ít nhất hai nội dung.");
        }
        boolean forComplaints = visit.kind() == CaseKind.COMPLAINT || visit.kind() == CaseKind.MIXED;
        boolean guides = route.competentBody() != null || !route.supplements().isEmpty();
        if (route.answer() == DeskRoute.Answer.NOW_SLIP && !(forComplaints && guides)) {
            throw new InvalidInput(
                    "answerWay",
                    "Phiếu hướng dẫn chỉ dùng cho khiếu nại hoặc đơn có nhiều nội dung, khi hướng dẫn gửi đến cơ quan có thẩm"
                            + " quyền hoặc bổ sung giấy tờ; hãy trả lời trực tiếp hoặc trả lời sau.");
        }
    }

    /** What is to go on becomes a petition each, with the same people; whoever takes petitions in does it. */
    private void open(Visit visit, DeskRoute route, UserId by) {
        boolean whole = route.action().opensPetition();
        var matters = whole ? List.of(new DeskRoute.Part(visit.kind(), visit.summary())) : route.parts();
        for (var matter : matters) {
            var before = petitions(visit.caseNumber());
            events.publishEvent(new CaseBroughtUp(
                    visit.caseNumber(),
                    visit.agency(),
                    matter.kind(),
                    visit.arrival().on(),
                    visit.arrival().group(),
                    visit.arrival().appointed(),
                    matter.summary(),
                    !whole,
                    by));
            var opened = new ArrayList<>(petitions(visit.caseNumber()));
            opened.removeAll(before);
            if (opened.isEmpty()) {
                throw new IllegalStateException("nobody took in what was brought up at " + visit.caseNumber());
            }
            visit.open(opened);
            desk.record(visit, new VisitAct.PetitionsOpened(desk.today(), matter.kind(), opened), by);
        }
        desk.save(visit);
    }

    private List<String> petitions(CaseNumber visit) {
        return links.of(visit).stream()
                .filter(link -> link.relation().equals("VISIT"))
                .map(link -> link.other().value())
                .toList();
    }
}
