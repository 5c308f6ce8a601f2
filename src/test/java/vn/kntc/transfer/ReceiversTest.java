package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static vn.kntc.transfer.TransferRoom.DAY;
import static vn.kntc.transfer.TransferRoom.OFFICER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.organization.SampleAgencies;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.testing.RoomDatabase;

/** Where a petition may go among hundreds of agencies, and how often. */
class ReceiversTest {

    private static final int COMMUNES = 700;
    private static final AgencyId PROVINCE = SampleAgencies.PROVINCE.id();

    private static RoomDatabase database;
    private static WorkCalendar calendar;

    private TransferRoom room;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("transfer_receivers");
        calendar = SeededCalendar.on(database);
    }

    @BeforeEach
    void open() {
        room = new TransferRoom(database, calendar);
        room.knowAgencies(COMMUNES);
    }

    private CaseNumber opened(CaseKind kind) {
        var number = room.someCase();
        room.open(number, kind);
        return number;
    }

    private void name(CaseNumber number, String typed) {
        room.act(() -> room.handling.nameReceiver(
                number, new NamedReceiver(typed, null, null, null, List.of("Đơn"), false), OFFICER));
    }

    @Test
    void losesNoneOfManyAndTakesEachAsItSuggestsIt() {
        var suggested = room.handling.receivers(Set.of(PROVINCE));
        assertThat(suggested)
                .hasSize(COMMUNES + 1)
                .doesNotHaveDuplicates()
                .contains("Ủy ban nhân dân phường Nhân Hòa (mã: nhanhoa)")
                .noneMatch(entry -> entry.contains("(mã: bacninh)"));
        assertThat(room.handling.receivers(Set.of(PROVINCE, SampleAgencies.WARD.id())))
                .as("of several agencies any may send to another")
                .hasSize(COMMUNES + 2);
        for (var entry : List.of(suggested.get(0), suggested.get(3), suggested.get(COMMUNES))) {
            var number = opened(CaseKind.FEEDBACK);
            name(number, entry);
            assertThat(entry).contains("(mã: " + room.last(number).receiver().agency() + ")");
        }
    }

    @Test
    void takesIdsAndUnaccentedWordsAndAsksWhereSeveralAreMeant() {
        var byId = opened(CaseKind.FEEDBACK);
        name(byId, " XA699 ");
        assertThat(room.last(byId).receiver().agency()).hasToString("xa699");
        var byWords = opened(CaseKind.FEEDBACK);
        name(byWords, "phuong nhan hoa");
        assertThat(room.last(byWords).receiver().agency()).hasToString("nhanhoa");
        var number = opened(CaseKind.FEEDBACK);
        assertThatThrownBy(() -> name(number, "Ủy ban nhân dân xã Tân Tiến số 002"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Có nhiều cơ quan");
        assertThatThrownBy(() -> name(number, "Ủy ban nhân dân tỉnh Bắc Ninh (mã: bacninh)"))
                .hasMessageContaining("chính cơ quan này");
        assertThatThrownBy(() -> name(number, "Sở Không Có")).hasMessageContaining("Không có cơ quan nào");
    }

    @Test
    void sendsADenunciationAgainOnceAfterItCameBack() {
        var number = opened(CaseKind.DENUNCIATION);
        sentAndGivenBack(number, "xa1");
        sentAndGivenBack(number, "xa2");
        assertThatThrownBy(() -> name(number, "xa4"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("đã được chuyển lại một lần");

        var feedback = opened(CaseKind.FEEDBACK);
        for (var receiver : List.of("xa1", "xa2", "xa4")) {
            sentAndGivenBack(feedback, receiver);
        }
    }

    private void sentAndGivenBack(CaseNumber number, String receiver) {
        name(number, receiver);
        room.act(() -> room.handling.approveSlip(number, true, null, null, OFFICER));
        room.act(() -> room.handling.issueSlip(number, DAY, null, OFFICER));
        room.act(() -> room.handling.dispatch(number, DAY, List.of(SentTo.RECEIVER, SentTo.PETITIONER), OFFICER));
        room.act(() -> room.handling.deliver(number));
        room.act(() -> room.ends(number, CaseOutcome.RETURN));
    }

    @Test
    void tellsWhoDenouncedIfHeIsKnownAndNobodyElse() {
        var anonymous = issued(CaseKind.DENUNCIATION, new Party(1, PartyRole.RESPONDENT, "Người bị tố cáo"));
        room.act(() -> room.handling.dispatch(anonymous, DAY, List.of(SentTo.RECEIVER), OFFICER));
        issued(CaseKind.FEEDBACK, new Party(1, PartyRole.PETITIONER, "Người nộp đơn 1"));
        verify(room.papers, never()).issueNotice(any(), any(), any(), any());

        var known = issued(CaseKind.DENUNCIATION, new Party(1, PartyRole.PETITIONER, "Người nộp đơn 1"));
        verify(room.papers).issueNotice(any(), eq(TransferPaper.NOTICE_ISSUED), eq(DAY), eq(OFFICER));
        assertThatThrownBy(() -> room.act(() -> room.handling.dispatch(known, DAY, List.of(SentTo.RECEIVER), OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("người nộp đơn");
    }

    private CaseNumber issued(CaseKind kind, Party party) {
        room.knowParties(party);
        var number = opened(kind);
        name(number, "nhanhoa");
        room.act(() -> room.handling.approveSlip(number, true, null, null, OFFICER));
        room.act(() -> room.handling.issueSlip(number, DAY, null, OFFICER));
        return number;
    }
}
