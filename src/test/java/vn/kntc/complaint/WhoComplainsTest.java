package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;

/** People, signers, representatives of a group and whoever is authorised are four facts; papers count the people. */
class WhoComplainsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final Identity LAWYER =
            new Identity(PartyRole.AUTHORIZED, "Vũ Luật Sư", "Văn phòng luật sư", null, null, null);
    private static final Identity ONE = new Identity(PartyRole.PETITIONER, "Lê Thị Sim", "Tổ 3", null, null, null);
    private static final Identity TWO = new Identity(PartyRole.PETITIONER, "Lê Văn Mận", "Tổ 3", null, null, null);

    private final PaperPrinter printer = new PaperPrinter();

    @Test
    void aLawyerIsNoneOfThem() {
        printer.people(LAWYER, ONE, TWO);
        assertThat(notice(new GroupFacts(2, 2, null), 2))
                .contains("Kính gửi: Ông (bà) Lê Thị Sim.", "Cùng khiếu nại về nội dung này còn có 1 người khác.")
                .doesNotContain("Luật Sư", "người đại diện");
        assertThat(decision(new GroupFacts(2, 2, null), 2)).contains("ông (bà) Lê Thị Sim và 1 người khác");
    }

    @Test
    void whoDidNotSignComplainsAllTheSame() {
        printer.people(ONE);
        assertThat(notice(new GroupFacts(6, 1, null), 1)).contains("còn có 5 người khác.");
    }

    @Test
    void aRepresentativeIsOneOfThemAndIsWrittenTo() {
        printer.people(ONE, new Identity(PartyRole.REPRESENTATIVE, "Lê Văn Mận", "Tổ 3", null, null, null), LAWYER);
        assertThat(notice(new GroupFacts(5, 5, 1), 5))
                .contains(
                        "Kính gửi: Ông (bà) Lê Văn Mận.",
                        "còn có 4 người khác; Thông báo này gửi đến người đại diện của những người khiếu nại.")
                .doesNotContain("Luật Sư");
    }

    private String notice(GroupFacts group, int signers) {
        printer.print("KN-03", on -> printer.papers()
                .acceptanceNotice(complaint(group, signers), null, on, PaperPrinter.RESOLVER));
        return printer.text();
    }

    private String decision(GroupFacts group, int signers) {
        printer.print("KN-05", on -> printer.papers()
                .verificationDecision(complaint(group, signers), on, PaperPrinter.RESOLVER));
        return printer.text();
    }

    private static Complaint complaint(GroupFacts group, int signers) {
        var routed = Acts.routed(new CaseNumber("NHANHOA-2026-000012"), DAY, Map.of("signers", signers));
        var of = new ComplaintRouted(
                routed.caseNumber(),
                routed.agency(),
                routed.receivedOn(),
                routed.writtenOn(),
                routed.respondent(),
                1,
                routed.summary(),
                routed.admissibilityFacts(),
                routed.contested(),
                group,
                routed.sender(),
                routed.respondentBody());
        var at = Instant.parse("2026-07-09T03:00:00Z");
        return new Complaint(
                of,
                false,
                ComplaintStatus.ACCEPTED,
                false,
                false,
                null,
                at,
                List.of(
                        new RecordedAct(
                                new Done.AcceptanceDecided(DAY, Acts.accepting(DAY), List.of(), false),
                                PaperPrinter.RESOLVER,
                                at),
                        new RecordedAct(Acts.assignment(DAY, DAY, List.of()), PaperPrinter.RESOLVER, at)));
    }
}
