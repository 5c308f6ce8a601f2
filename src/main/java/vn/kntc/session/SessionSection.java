package vn.kntc.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CasePlaces;
import vn.kntc.casefile.CaseSection;
import vn.kntc.handling.act.ActLog;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints a session into the dossier. */
@Component
@Order(5)
@Transactional(readOnly = true)
class SessionSection implements CaseSection {

    private final Sessions sessions;
    private final SessionInvitations invitations;
    private final ActLog log;
    private final Provisions provisions;
    private final List<CasePlaces> places;

    SessionSection(
            Sessions sessions,
            SessionInvitations invitations,
            ActLog log,
            Provisions provisions,
            List<CasePlaces> places) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.log = log;
        this.provisions = provisions;
        this.places = places;
    }

    @Override
    public Head head(CaseNumber caseNumber) {
        return sessions.find(caseNumber).map(SessionSection::head).orElse(Head.EMPTY);
    }

    private static Head head(Session session) {
        var plan = session.plan();
        var origin = new ArrayList<Fact>();
        origin.add(Fact.of("Người tiếp", plan.leader().shown()));
        origin.add(Fact.of("Thời gian", plan.time().shown()));
        origin.add(Fact.of("Nơi tiếp", plan.time().place()));
        origin.add(Fact.of("Loại", plan.kind().label() + " · " + plan.mode().label()));
        return new Head(List.copyOf(origin), List.of());
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return sessions.find(caseNumber)
                .map(session -> new Part(
                        "phien-tiep",
                        "Phiên tiếp công dân",
                        "Phiên tiếp công dân của lãnh đạo",
                        new Headline(session.state().label(), ""),
                        facts(session),
                        List.of(),
                        new Course(
                                "Chưa có bước nào được thực hiện.",
                                log.of(caseNumber, SessionActs.KINDS).stream()
                                        .map(done -> SessionActs.KINDS.print(done.act()))
                                        .toList())));
    }

    private List<Fact> facts(Session session) {
        var facts = new ArrayList<Fact>();
        var publication = session.facts().publication();
        if (publication != null) {
            facts.add(Fact.of(
                    "Lịch đã công bố",
                    "Thông báo số " + publication.number() + " ngày " + ShownDay.of(publication.on())));
        }
        if (session.toAnnounce() && session.state().ahead()) {
            facts.add(Fact.of("Hoãn, đổi nơi", "Thời gian, nơi tiếp mới chưa được thông báo tại nơi tiếp"));
        }
        facts.addAll(matters(session));
        session.facts().conclusions().forEach(conclusion -> facts.add(conclusion(conclusion)));
        if (!session.facts().conclusions().isEmpty()) {
            facts.add(term(session));
        }
        return List.copyOf(facts);
    }

    /** What was registered or heard, each with the pages that other rooms have of it. */
    private List<Fact> matters(Session session) {
        var flags = session.facts().matters().stream()
                .filter(matter -> matter.flags() != null)
                .collect(Collectors.toMap(SessionMatter::caseNumber, SessionMatter::flags));
        var numbers = session.cases();
        var known = places.stream().map(room -> room.of(numbers)).toList();
        return numbers.stream()
                .map(number -> new Fact(
                        "Vụ việc",
                        List.of(number + (flags.containsKey(number.value()) ? " · " + flags.get(number.value()) : "")),
                        false,
                        List.of(),
                        List.of(),
                        known.stream()
                                .filter(room -> room.containsKey(number))
                                .map(room -> room.get(number))
                                .toList()))
                .toList();
    }

    private static Fact conclusion(Conclusion conclusion) {
        var notes = new ArrayList<String>();
        notes.add("Phải xong trước hoặc trong ngày " + ShownDay.of(conclusion.dueOn()) + " · đã đôn đốc "
                + conclusion.urged() + " lần");
        if (conclusion.progress() != null) {
            notes.add(ShownDay.of(conclusion.progressOn()) + ": " + conclusion.progress());
        }
        return new Fact(
                "Kết luận số " + conclusion.number(),
                List.of(conclusion.unit() + ": " + conclusion.what() + (conclusion.open() ? "" : " – đã thực hiện")),
                conclusion.open(),
                List.copyOf(notes),
                List.of());
    }

    /** The law sets no days for it. */
    private Fact term(Session session) {
        return new Fact(
                "Thời hạn nội bộ",
                List.of(provisions.sentence("CONCLUSION_TERM", session.on())),
                false,
                List.of(),
                List.of(provisions.sentence("CONCLUSION_WITHOUT_TERM", session.on())));
    }

    /** Invitations lie in the file of who is invited; of who may denounce they name nobody, and the custodian addresses them. */
    @Override
    public Set<UUID> lettersToPetitioner(CaseNumber caseNumber) {
        return invitations.lettersOf(caseNumber);
    }

    @Override
    public boolean handles(String procedure) {
        return Sessions.PROCEDURE.equals(procedure);
    }
}
