package vn.kntc.toy;

import static vn.kntc.engine.ProcessVariable.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseSection;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.organization.Role;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * A whole procedure of two steps, with a clock, a paper and a page, as a newcomer adds one: this folder, its diagram, forms, table and
 * template, and one row of {@code chooseProcedure}. Nothing of the program's own rooms knows it.
 */
@TestConfiguration
class Answering {

    static final String KEY = "toyAnswering";

    /** Its paper in the register. */
    static final String FORM = "TOY-01";

    /** What an officer answers. */
    record Answered(LocalDate on, String answer) implements Act {}

    /** The answer went out. */
    record Sent(LocalDate on) implements Act {}

    /** Forms. */
    record AnswerEntry(LocalDate answeredOn, String answer) {

        Answered act() {
            return new Answered(answeredOn, answer);
        }
    }

    record SendingEntry(LocalDate answerSentOn) {}

    @Bean
    Acts answeringActs() {
        return new Acts();
    }

    @Bean
    Room answeringRoom(ActLog log, Acts acts, CaseLedger ledger, ClockEffects effects, Papers papers, Clock clock) {
        return new Room(log, acts, ledger, effects, papers, clock);
    }

    @Bean
    Clocked answeringClocks() {
        return new Clocked();
    }

    @Bean
    Book answeringPapers() {
        return new Book();
    }

    @Bean
    PageOfRoom answeringPage() {
        return PageOfRoom.linked("/tra-loi-mau", "Trả lời mẫu", 55).offeredTo(Role.CLERK);
    }

    @Bean
    Process answeringProcess() {
        return new Process();
    }

    @Bean
    Section answeringSection(ActLog log, Acts acts) {
        return new Section(log, acts);
    }

    static final class Acts implements ActBook {

        private final ActKinds kinds = ActKinds.of(KEY, on -> {
            on.kind("ANSWERED", Answered.class)
                    .titled("Trả lời kiến nghị")
                    .tells("Soạn văn bản trả lời kiến nghị")
                    .prints((answered, facts) ->
                            facts.day("Ngày trả lời", answered.on()).text("Nội dung trả lời", answered.answer()));
            on.kind("ANSWER_SENT", Sent.class)
                    .titled("Gửi văn bản trả lời")
                    .tells("Gửi văn bản trả lời kiến nghị")
                    .prints((sent, facts) -> facts.day("Ngày gửi", sent.on()));
            on.kind("PAPER_ISSUED", PaperIssued.class)
                    .titled("Ban hành thông báo trả lời")
                    .tells("Ban hành thông báo trả lời")
                    .prints((issued, facts) -> facts.day("Ngày ban hành", issued.on()));
        });

        @Override
        public ActKinds kinds() {
            return kinds;
        }
    }

    /** The verbs of the law, and what the room takes over. */
    @Transactional
    static class Room {

        private final ActLog log;
        private final Acts acts;
        private final CaseLedger ledger;
        private final ClockEffects effects;
        private final Papers papers;
        private final Clock clock;

        Room(ActLog log, Acts acts, CaseLedger ledger, ClockEffects effects, Papers papers, Clock clock) {
            this.log = log;
            this.acts = acts;
            this.ledger = ledger;
            this.effects = effects;
            this.papers = papers;
            this.clock = clock;
        }

        @EventListener
        public void on(CaseHandedOver handedOver) {
            if (KEY.equals(handedOver.procedure())) {
                log.note(handedOver.caseNumber(), UserId.SYSTEM, "Nhận hồ sơ để trả lời kiến nghị");
            }
        }

        public void answer(CaseNumber caseNumber, Answered answered, UserId by) {
            record(caseNumber, answered, by);
        }

        public void send(CaseNumber caseNumber, LocalDate on, UserId by) {
            record(caseNumber, new Sent(on), by);
            var paper = papers.put(paperCase(caseNumber), Paper.of(FORM, on), on, by);
            record(caseNumber, new PaperIssued(on, FORM, paper.id(), paper.number(), null), by);
        }

        private CasePaper paperCase(CaseNumber caseNumber) {
            var answered = log.of(caseNumber, acts.kinds()).stream()
                    .map(RecordedAct::act)
                    .filter(Answered.class::isInstance)
                    .map(Answered.class::cast)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            return new CasePaper(
                    caseNumber, ledger.find(caseNumber).orElseThrow().entry().agency(), answered);
        }

        private void record(CaseNumber caseNumber, Act act, UserId by) {
            ledger.lock(caseNumber);
            if (act.on().isAfter(LocalDate.now(clock))) {
                throw new InvalidInput("answeredOn", "Ngày không được sau ngày hôm nay.");
            }
            log.append(caseNumber, acts.kinds(), new RecordedAct(act, by, clock.instant()));
            effects.follow(new Clocked(), caseNumber, ClockedAct.of(acts.kinds().nameOf(act), act.on()));
        }
    }

    /** Which of its acts move clocks, the table says. */
    static final class Clocked implements ClockedProcedure {

        @Override
        public String table() {
            return "moveToyClocks";
        }

        @Override
        public Set<String> acts() {
            return Set.of("ANSWERED", "ANSWER_SENT");
        }

        @Override
        public Set<String> facts() {
            return Set.of();
        }
    }

    /** What its paper may ask for. */
    static final class Book implements PaperBook {

        @Override
        public Map<String, Set<String>> signers() {
            return Map.of();
        }

        @Override
        public Map<String, Class<?>> frames() {
            return Map.of("case", CasePaper.Facts.class, "answered", Answered.class);
        }

        @Override
        public List<Row> rows() {
            return List.of(Row.of(FORM));
        }
    }

    record CasePaper(CaseNumber caseNumber, AgencyId agency, Answered answered) implements PaperCase {

        record Facts(String number) {}

        @Override
        public int people() {
            return 1;
        }

        @Override
        public Map<String, Object> frames() {
            return Map.of("case", new Facts(caseNumber.value()), "answered", answered);
        }

        @Override
        public Signing signing(String code) {
            throw new IllegalArgumentException("its author signs it");
        }
    }

    static final class Process implements SteppedProcess {

        static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

        private static final StepTable<Room> TABLE = StepTable.of(Room.class, on -> {
            on.form("answerFeedback", AnswerEntry.class).does(AnswerEntry::act, Room::answer);
            on.form("sendAnswer", SendingEntry.class).does(SendingEntry::answerSentOn, Room::send);
        });

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public Set<ProcessVariable<?>> variables() {
            return Set.of(CASE_NUMBER);
        }

        @Override
        public StepTable<Room> table() {
            return TABLE;
        }
    }

    static final class Section implements CaseSection {

        private final ActLog log;
        private final Acts acts;

        Section(ActLog log, Acts acts) {
            this.log = log;
            this.acts = acts;
        }

        @Override
        public Optional<Part> part(CaseNumber caseNumber) {
            var done = log.of(caseNumber, acts.kinds());
            return done.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part(
                            "tra-loi",
                            "Trả lời",
                            "Trả lời kiến nghị",
                            null,
                            List.of(),
                            List.of(),
                            new Course(
                                    "",
                                    done.stream()
                                            .map(recorded -> acts.kinds().print(recorded.act()))
                                            .toList())));
        }

        @Override
        public boolean handles(String procedure) {
            return KEY.equals(procedure);
        }

        @Override
        public Optional<Ending> ending(CaseNumber caseNumber) {
            return log.of(caseNumber, acts.kinds()).stream()
                    .filter(recorded -> recorded.act() instanceof Sent)
                    .map(sent -> new Ending("ANSWERED", "Đã trả lời kiến nghị."))
                    .findFirst();
        }
    }
}
