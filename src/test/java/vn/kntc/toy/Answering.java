package vn.kntc.toy;

import static vn.kntc.engine.ProcessVariable.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseLock;
import vn.kntc.casefile.CaseSection;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * A whole procedure of two steps, as a newcomer adds one: this folder, its diagram and forms, and one row of {@code chooseProcedure}.
 * Nothing of the program's own rooms knows it.
 */
@TestConfiguration
class Answering {

    static final String KEY = "toyAnswering";

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
    Room answeringRoom(ActLog log, Acts acts, CaseLock cases, Clock clock) {
        return new Room(log, acts, cases, clock);
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
        private final CaseLock cases;
        private final Clock clock;

        Room(ActLog log, Acts acts, CaseLock cases, Clock clock) {
            this.log = log;
            this.acts = acts;
            this.cases = cases;
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
        }

        private void record(CaseNumber caseNumber, Act act, UserId by) {
            cases.hold(caseNumber);
            if (act.on().isAfter(LocalDate.now(clock))) {
                throw new InvalidInput("answeredOn", "Ngày không được sau ngày hôm nay.");
            }
            log.append(caseNumber, acts.kinds(), new RecordedAct(act, by, clock.instant()));
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
