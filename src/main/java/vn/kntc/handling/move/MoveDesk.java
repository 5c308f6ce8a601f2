package vn.kntc.handling.move;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.move.MovePlaces.Places;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Offers what may be started in a case and starts it. Who may know of the case was checked before. */
@Service
public class MoveDesk {

    private static final String TABLE = "offerMove";

    private final List<CaseMoves> rooms;
    private final MovePlaces places;
    private final CaseRecords cases;
    private final CaseLock lock;
    private final Law law;
    private final ActLog log;
    private final Clock clock;

    MoveDesk(
            List<CaseMoves> rooms,
            MovePlaces places,
            CaseRecords cases,
            CaseLock lock,
            Law law,
            ActLog log,
            Clock clock) {
        this.rooms = List.copyOf(rooms);
        this.places = places;
        this.cases = cases;
        this.lock = lock;
        this.law = law;
        this.log = log;
        this.clock = clock;
    }

    /** What somebody of these roles may start in the case, with what he may but cannot now; nothing in a closed case. */
    @Transactional(readOnly = true)
    public List<OfferedMove> offered(CaseNumber caseNumber, Set<Role> roles) {
        return closed(caseNumber) ? List.of() : offers(caseNumber, permitted(caseNumber, roles));
    }

    /**
     * Starts a move: the diagram takes it up, and the timeline says who started it.
     *
     * @param code of the move
     * @return the task that it opened for one of these roles; empty where the next step is somebody else's
     * @throws NotFound if the case knows no such move
     * @throws NotPermitted if none of the roles may start it
     * @throws OutOfOrder if it cannot be started now; nothing is changed
     */
    @Transactional
    public Optional<String> start(CaseNumber caseNumber, String code, UserId by, Set<Role> roles) {
        lock.hold(caseNumber);
        var move = known(caseNumber, code);
        if (closed(caseNumber)) {
            throw new OutOfOrder("Hồ sơ đã kết thúc nên không bắt đầu được việc này.");
        }
        requireOneOf(roles, move);
        var offer = offers(caseNumber, List.of(move)).stream()
                .findFirst()
                .orElseThrow(() -> new OutOfOrder("Pháp luật của ngày hôm nay không có việc này."));
        if (!offer.possible()) {
            throw new OutOfOrder(offer.refusal());
        }
        if (move.move().isApart()) {
            return move.room().begin(caseNumber, move.move(), by);
        }
        log.note(caseNumber, by, "Bắt đầu việc “" + offer.label() + "”");
        return places.start(caseNumber, move.move().message(), roles);
    }

    private Possible known(CaseNumber caseNumber, String code) {
        return all(caseNumber).stream()
                .filter(possible -> possible.move().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Hồ sơ này không có việc như vậy để bắt đầu."));
    }

    private static void requireOneOf(Set<Role> roles, Possible move) {
        if (!move.isFor(roles)) {
            throw new NotPermitted("Vai trò của tài khoản này không được bắt đầu việc này.");
        }
    }

    private List<Possible> permitted(CaseNumber caseNumber, Set<Role> roles) {
        return all(caseNumber).stream().filter(move -> move.isFor(roles)).toList();
    }

    private List<Possible> all(CaseNumber caseNumber) {
        return rooms.stream()
                .flatMap(room -> room.procedure(caseNumber).stream().flatMap(procedure -> room.moves().stream()
                        .map(move -> new Possible(room, procedure, move, room.startedBy(caseNumber, move)))))
                .toList();
    }

    private List<OfferedMove> offers(CaseNumber caseNumber, Collection<Possible> moves) {
        if (moves.isEmpty()) {
            return List.of();
        }
        var found = places.of(
                caseNumber,
                moves.stream()
                        .map(each -> each.move().message())
                        .filter(Objects::nonNull)
                        .toList());
        var offers = new ArrayList<OfferedMove>();
        for (var possible : moves) {
            var answer = answer(possible);
            if (!answer.results().isEmpty()) {
                offers.add(offer(caseNumber, possible, answer, found));
            }
        }
        return List.copyOf(offers);
    }

    private DecisionAnswer answer(Possible possible) {
        return law.decide(
                TABLE,
                LocalDate.now(clock),
                Map.of(
                        "procedure",
                        possible.procedure(),
                        "move",
                        possible.move().code()));
    }

    private OfferedMove offer(CaseNumber caseNumber, Possible possible, DecisionAnswer answer, Places found) {
        var said = answer.results().get(0);
        var words = (String) said.get("words");
        boolean knownToLaw = (boolean) said.get("possible");
        return new OfferedMove(
                possible.move().code(),
                (String) said.get("label"),
                knownToLaw ? words : null,
                answer.basis(),
                answer.doubts(),
                Optional.ofNullable(knownToLaw ? null : words)
                        .or(() -> possible.room().refusal(caseNumber, possible.move()))
                        .or(() -> refusal(possible.move(), found))
                        .orElse(null));
    }

    private static Optional<String> refusal(CaseMove move, Places found) {
        if (move.isApart()) {
            return Optional.empty();
        }
        if (!move.sideBySide() && found.goingOn().contains(move.message())) {
            return Optional.of("Việc này đã được bắt đầu và chưa xong.");
        }
        return found.awaited().contains(move.message())
                ? Optional.empty()
                : Optional.of("Hồ sơ đang ở bước không có việc này, hoặc chạy theo sơ đồ cũ chưa có việc này.");
    }

    private boolean closed(CaseNumber caseNumber) {
        return cases.find(caseNumber)
                .map(record -> record.status() == CaseStatus.CLOSED)
                .orElse(true);
    }

    private record Possible(CaseMoves room, String procedure, CaseMove move, Set<Role> startedBy) {

        boolean isFor(Set<Role> roles) {
            return startedBy.stream().anyMatch(roles::contains);
        }
    }
}
