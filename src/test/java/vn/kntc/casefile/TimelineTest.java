package vn.kntc.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

class TimelineTest {

    private static final Instant MORNING = Instant.parse("2026-07-06T01:30:00Z");
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");

    private static AnnotationConfigApplicationContext context;
    private static TransactionTemplate transaction;
    private static StoredActs timeline;

    @BeforeAll
    static void migrate() {
        var database = RoomDatabase.create("dossier_timeline");
        transaction = database.transaction();
        // the real publisher of events, because that the entry is written in the publisher's transaction is what counts
        context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(CaseLock.class, () -> Ledgers.lock(database.client()));
        context.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        context.registerBean(CaseChanges.class, () -> Ledgers.UNTOLD);
        context.registerBean(StoredActs.class);
        context.refresh();
        timeline = context.getBean(StoredActs.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void tellsWhoDidWhatNewestFirst() {
        var caseNumber = new CaseNumber("NHANHOA-2026-000001");
        act(caseNumber, MORNING, "Tiếp nhận đơn");
        act(caseNumber, MORNING.plusSeconds(90), "Ban hành Thông báo thụ lý số 12/TB-UBND");
        act(new CaseNumber("NHANHOA-2026-000002"), MORNING, "Tiếp nhận đơn");

        assertThat(timeline.timeline(caseNumber))
                .containsExactly(
                        new CaseTimeline.Entry(
                                MORNING.plusSeconds(90), OFFICER, "Ban hành Thông báo thụ lý số 12/TB-UBND"),
                        new CaseTimeline.Entry(MORNING, OFFICER, "Tiếp nhận đơn"));
    }

    @Test
    void tellsActsOfTheSameMomentInReverseOrderOfRecording() {
        var caseNumber = new CaseNumber("NHANHOA-2026-000003");
        act(caseNumber, MORNING, "Phân loại đơn");
        act(caseNumber, MORNING, "Đề xuất thụ lý");

        assertThat(timeline.timeline(caseNumber))
                .extracting(CaseTimeline.Entry::act)
                .containsExactly("Đề xuất thụ lý", "Phân loại đơn");
    }

    @Test
    void forgetsTheEntryTogetherWithTheAct() {
        var caseNumber = new CaseNumber("NHANHOA-2026-000004");

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    act(caseNumber, MORNING, "Quyết định giải quyết");
                    throw new IllegalStateException("the step fails after the act");
                }))
                .hasMessage("the step fails after the act");

        assertThat(timeline.timeline(caseNumber)).isEmpty();
    }

    private static void act(CaseNumber caseNumber, Instant at, String act) {
        context.publishEvent(new CaseActed(caseNumber, OFFICER, at, act));
    }
}
