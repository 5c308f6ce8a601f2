package vn.kntc.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.online.OnlineAct.LinkTest;
import vn.kntc.online.OnlineAct.LinkTested;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Where a session online stands follows from its acts alone, and every act needs its place. */
class OnlineSessionTest {

    private static final LocalDate SESSION = LocalDate.of(2026, 8, 14);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final UserId HEAD = new UserId("resolver.nhanhoa");
    private static final Act BEGUN = new OnlineAct.PreparationBegun(DAY, SESSION);
    private static final Act CHECKED = checked(CaseKind.COMPLAINT);
    private static final Act ONLINE = new OnlineAct.Decided(DAY, true, null, List.of());
    private static final Act IN_PERSON = new OnlineAct.Decided(DAY, false, null, List.of());
    private static final Act PLANNED =
            new OnlineAct.Planned(DAY, LocalTime.of(8, 30), "Phòng số 12", DAY, List.of(), 1, 0);
    private static final Act SIGNED = new OnlineAct.NoticeAnswered(DAY, true, null);
    private static final Act SENT_BACK = new OnlineAct.NoticeAnswered(DAY, false, "Đổi phòng");
    private static final Act ISSUED = new PaperIssued(DAY, "P-08", new UUID(0, 1), "15/TB-UBND", null);
    private static final Act NOTIFIED = new OnlineAct.Notified(DAY, List.of(), "Văn phòng bố trí");
    private static final Act FAILED = new LinkTested(DAY, LinkTest.FAILED, "Mất tiếng");
    private static final Act WORKS = new LinkTested(DAY, LinkTest.OK, null);
    private static final Act GIVEN_UP = new LinkTested(DAY, LinkTest.GIVEN_UP, "Đứt cáp");
    private static final Act CONNECTED = new OnlineAct.Connected(SESSION, LocalTime.of(7, 0), null);
    private static final Act HELD = new OnlineAct.Held(SESSION, null, List.of());
    private static final Act KEPT = new OnlineAct.RecordingKept(
            SESSION,
            OnlineAct.Secrecy.NORMAL,
            null,
            null,
            "Máy chủ của tỉnh",
            "ab",
            List.of(),
            "Văn phòng",
            OnlineAct.Medium.SERVER);

    private static final Act OFF = new OnlineAct.CalledOff(DAY, SESSION);

    /** A way to each stage. */
    private static final Map<OnlineStage, List<Act>> WAYS = ways();

    private static OnlineAct.ConditionsChecked checked(CaseKind kind) {
        return new OnlineAct.ConditionsChecked(
                DAY,
                new OnlineFacts(kind, true, false, false, false, false, false, false, false, true),
                new OnlineAnswer(true, List.of("Điều 20 Nghị định 154/2026/NĐ-CP"), List.of()));
    }

    private static Map<OnlineStage, List<Act>> ways() {
        var toTest = List.of(BEGUN, CHECKED, ONLINE, PLANNED, SIGNED, ISSUED, NOTIFIED);
        var ways = new EnumMap<OnlineStage, List<Act>>(OnlineStage.class);
        ways.put(OnlineStage.NEW, List.of());
        ways.put(OnlineStage.CHECK, toTest.subList(0, 1));
        ways.put(OnlineStage.DECIDE, toTest.subList(0, 2));
        ways.put(OnlineStage.PLAN, toTest.subList(0, 3));
        ways.put(OnlineStage.NOTIFY, toTest.subList(0, 4));
        ways.put(OnlineStage.SEND, toTest.subList(0, 6));
        ways.put(OnlineStage.TEST, with(toTest, FAILED));
        ways.put(OnlineStage.CONNECT, with(toTest, FAILED, WORKS));
        ways.put(OnlineStage.READY, with(toTest, WORKS, CONNECTED));
        ways.put(OnlineStage.KEEP, with(toTest, WORKS, CONNECTED, HELD));
        ways.put(OnlineStage.ENDED, with(toTest, WORKS, CONNECTED, HELD, KEPT));
        ways.put(OnlineStage.IN_PERSON, with(toTest, GIVEN_UP));
        ways.put(OnlineStage.CALLED_OFF, with(toTest, WORKS, OFF));
        return ways;
    }

    private static List<Act> with(List<Act> first, Act... more) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    private static OnlineSession session(CaseKind kind, List<Act> acts) {
        return new OnlineSession(
                new CaseEntry(
                        new CaseNumber("NHANHOA-2026-000123"),
                        new AgencyId("nhanhoa"),
                        "VISIT",
                        OnlineReception.PROCEDURE,
                        kind,
                        DAY,
                        "Phiên tiếp định kỳ.",
                        HEAD,
                        Instant.EPOCH),
                acts.stream().map(OnlineSessionTest::recorded).toList());
    }

    private static RecordedAct recorded(Act act) {
        return new RecordedAct(act, HEAD, Instant.EPOCH);
    }

    @Test
    void everyStageIsReachedByItsActs() {
        assertThat(WAYS.keySet()).containsExactlyInAnyOrder(OnlineStage.values());
        WAYS.forEach((stage, way) ->
                assertThat(session(CaseKind.COMPLAINT, way).stage()).isEqualTo(stage));
        assertThat(session(CaseKind.COMPLAINT, List.of(BEGUN, CHECKED, IN_PERSON))
                        .stage())
                .isEqualTo(OnlineStage.IN_PERSON);
    }

    /** Written out by hand, so that a stage that allows more shows. */
    @Test
    void everyActIsDoneWhereItBelongsAndNowhereElse() {
        var places = new LinkedHashMap<Act, List<OnlineStage>>();
        places.put(CHECKED, List.of(OnlineStage.CHECK));
        places.put(ONLINE, List.of(OnlineStage.DECIDE));
        places.put(PLANNED, List.of(OnlineStage.PLAN));
        places.put(SIGNED, List.of(OnlineStage.NOTIFY));
        places.put(SENT_BACK, List.of(OnlineStage.NOTIFY));
        places.put(ISSUED, List.of(OnlineStage.NOTIFY));
        places.put(NOTIFIED, List.of(OnlineStage.SEND));
        places.put(WORKS, List.of(OnlineStage.TEST));
        places.put(CONNECTED, List.of(OnlineStage.CONNECT));
        places.put(HELD, List.of(OnlineStage.READY));
        places.put(KEPT, List.of(OnlineStage.KEEP));
        places.put(
                OFF,
                List.of(
                        OnlineStage.CHECK,
                        OnlineStage.DECIDE,
                        OnlineStage.PLAN,
                        OnlineStage.NOTIFY,
                        OnlineStage.TEST,
                        OnlineStage.CONNECT,
                        OnlineStage.READY));
        places.forEach((act, allowed) -> WAYS.forEach((stage, way) -> {
            var session = session(CaseKind.COMPLAINT, way);
            if (allowed.contains(stage)) {
                session.record(recorded(act));
                assertThat(session.acts()).hasSize(way.size() + 1);
            } else {
                assertThatThrownBy(() -> session.record(recorded(act)))
                        .isInstanceOf(OutOfOrder.class)
                        .hasMessageContaining(stage.label());
                assertThat(session.stage()).isEqualTo(stage);
            }
        }));
    }

    /** A session that is announced anew is prepared anew, but not before its recording is kept. */
    @Test
    void anotherRoundBeginsAnywhereButAfterTheSessionItself() {
        WAYS.forEach((stage, way) -> {
            var session = session(CaseKind.COMPLAINT, way);
            if (stage == OnlineStage.SEND || stage == OnlineStage.KEEP) {
                assertThatThrownBy(() -> session.record(recorded(BEGUN))).isInstanceOf(OutOfOrder.class);
            } else {
                session.record(recorded(new OnlineAct.PreparationBegun(DAY, SESSION.plusDays(7))));
                assertThat(session.stage()).isEqualTo(OnlineStage.CHECK);
                assertThat(session.sessionOn()).isEqualTo(SESSION.plusDays(7));
                assertThat(session.signer()).as("of the round at hand").isEmpty();
                assertThat(session.latest()).isEmpty();
            }
        });
    }

    @Test
    void theNoticeIsSignedByWhoSawItAndPlannedAnewWhereHeAsks() {
        var first = List.of(BEGUN, CHECKED, ONLINE, PLANNED);
        var back = session(CaseKind.COMPLAINT, with(first, SENT_BACK));
        assertThat(back.stage()).isEqualTo(OnlineStage.PLAN);
        assertThat(back.noticeDrafted()).isTrue();
        assertThat(back.signer()).isEmpty();
        assertThat(session(CaseKind.COMPLAINT, with(first, SENT_BACK, PLANNED, SIGNED))
                        .signer())
                .contains(HEAD);
        assertThat(session(CaseKind.COMPLAINT, with(first, ISSUED)).signer())
                .as("of a diagram without a step to sign: by hand, not by who decided before there was a notice")
                .isEmpty();
        assertThat(session(CaseKind.COMPLAINT, first.subList(0, 3)).noticeDrafted())
                .isFalse();
    }

    @Test
    void isOverWhereItWasHeldAndNotAnnouncedAnew() {
        WAYS.forEach((stage, way) -> assertThat(session(CaseKind.COMPLAINT, way).over())
                .as(stage.name())
                .isEqualTo(stage == OnlineStage.KEEP || stage == OnlineStage.ENDED));
        var broken = new OnlineAct.BreakOff(
                LocalTime.of(9, 5), "Đứt cáp", OnlineAct.Continuation.REANNOUNCED, null, SESSION.plusDays(14));
        var anew = with(WAYS.get(OnlineStage.READY), new OnlineAct.Held(SESSION, broken, List.of()));
        assertThat(session(CaseKind.COMPLAINT, anew).over()).isFalse();
    }

    @Test
    void whatMayDenounceIsKeptCloser() {
        assertThat(session(CaseKind.COMPLAINT, WAYS.get(OnlineStage.PLAN)).mayDenounce())
                .isFalse();
        assertThat(session(CaseKind.DENUNCIATION, List.of(BEGUN)).mayDenounce()).isTrue();
        assertThat(session(CaseKind.FEEDBACK, List.of(BEGUN, checked(CaseKind.DENUNCIATION)))
                        .mayDenounce())
                .isTrue();
    }

    /** A notice of before, when nobody knew that it would denounce, names people and stays closed. */
    @Test
    void onlyNoticesDrawnUpAsOfADenunciationNameNobody() {
        var first = List.of(BEGUN, CHECKED, ONLINE, PLANNED, ISSUED, NOTIFIED);
        assertThat(session(CaseKind.COMPLAINT, first).noticesNamingNobody()).isEmpty();
        var later = new PaperIssued(DAY, "P-08", new UUID(0, 2), "16/TB-UBND", null);
        var both = with(first, BEGUN, checked(CaseKind.DENUNCIATION), ONLINE, PLANNED, later, NOTIFIED);
        assertThat(session(CaseKind.COMPLAINT, both).noticesNamingNobody()).containsExactly(new UUID(0, 2));
    }
}
