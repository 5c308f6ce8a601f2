package vn.kntc.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.UserId;

/** What this room prints into the dossier of one petition, for the tests of the dossier. */
public final class PrintedPetition {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");

    private PrintedPetition() {}

    /** It came by post. */
    public static CaseSection.Head head() {
        return PetitionSection.head(new Arrival(
                Channel.POST,
                null,
                new GroupFacts(1, null, null),
                null,
                new ContestedDecision(
                        "Quyết định số 512/QĐ-UBND", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 5))));
    }

    /** Of a petition about which nothing more is known. */
    public static CaseSection.Head bareHead() {
        return PetitionSection.head(new Arrival(Channel.DESK, null, new GroupFacts(1, null, null), null, null));
    }

    /** Guided, sent back, accepted. */
    public static CaseSection.Part part() {
        return PetitionSection.part(course());
    }

    private static PetitionCourse course() {
        return new PetitionCourse(
                PetitionAction.GUIDE,
                List.of("Điều 7 Thông tư 05/2021/TT-TTCP"),
                List.of("Cần pháp chế xác nhận: ai có thẩm quyền."),
                List.of(
                        new RecordedAct(
                                new PetitionAct.RouteChosen(
                                        DAY,
                                        PetitionAction.GUIDE,
                                        PetitionAction.ACCEPT,
                                        "Hồ sơ đã được bổ sung <đủ>."),
                                OFFICER,
                                Instant.parse("2026-07-06T03:20:00Z")),
                        new RecordedAct(
                                new PetitionAct.ProposalAnswered(DAY, false, "Bổ sung giấy ủy quyền."),
                                RESOLVER,
                                Instant.parse("2026-07-06T08:00:00Z")),
                        new RecordedAct(
                                new PetitionAct.RouteChosen(DAY, PetitionAction.ACCEPT, PetitionAction.ACCEPT, null),
                                OFFICER,
                                Instant.parse("2026-07-07T02:00:00Z")),
                        new RecordedAct(
                                new PetitionAct.ProposalAnswered(DAY, true, null),
                                RESOLVER,
                                Instant.parse("2026-07-07T08:05:00Z"))));
    }
}
