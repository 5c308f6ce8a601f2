package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.PartyStanding;
import vn.kntc.confidentiality.Vault;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** Who may speak for the complainants, with which paper (complaints §3.2, §3.3). */
class RepresentativesTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000710");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    private final Vault vault = mock(Vault.class);
    private final Representatives representatives =
            new Representatives(StatuteBooks.law(), StatuteBooks.provisions(), vault);

    @Test
    void aGroupNamesAnotherWithItsPaperAndNeverMoreThanTheLawAllows() {
        people(PartyRole.REPRESENTATIVE, PartyRole.REPRESENTATIVE, PartyRole.PETITIONER, PartyRole.PETITIONER);
        refused("GROUP", "NOTICE", 3, 1, "phải có văn bản cử người đại diện");
        // six people have two representatives at the most
        refused("GROUP", "APPOINTMENT", 3, null, "nhiều nhất 2 người đại diện");
        refused("GROUP", "APPOINTMENT", 2, 1, "không phù hợp với việc thay đổi đã chọn");
        verify(vault, never()).become(any(), anyInt(), any());

        representatives.change(group(), changed("GROUP", "APPOINTMENT", 3, 1, DAY));
        verify(vault).become(CASE, 1, PartyRole.PETITIONER);
        verify(vault).become(CASE, 3, PartyRole.REPRESENTATIVE);
    }

    @Test
    void anAuthorisationIsCertifiedOrNotarisedAndFrom2027CertifiedOnly() {
        people(PartyRole.PETITIONER, PartyRole.AUTHORIZED);
        refused("AUTHORIZED", "AUTHORIZATION", 2, null, "phải có công chứng hoặc chứng thực");
        assertThatCode(() -> representatives.change(
                        group(), changed("AUTHORIZED", "NOTARIZED_AUTHORIZATION", 2, null, LocalDate.of(2026, 12, 31))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> representatives.change(
                        group(), changed("AUTHORIZED", "NOTARIZED_AUTHORIZATION", 2, null, LocalDate.of(2027, 1, 1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("từ ngày 01/01/2027 chỉ còn chứng thực");
        assertThatThrownBy(() -> representatives.change(
                        group(),
                        changed("AUTHORIZED", "ORGANIZATION_AUTHORIZATION", 2, null, LocalDate.of(2026, 6, 30))))
                .hasMessageContaining("phải có công chứng hoặc chứng thực");
    }

    @Test
    void aGuardianProvesThatHeIsOneAndALegalAidOfficerShowsHisCard() {
        people(PartyRole.PETITIONER, PartyRole.AUTHORIZED);
        refused("GUARDIAN", "CERTIFIED_AUTHORIZATION", 2, null, "giấy tờ chứng minh việc đại diện");
        refused("LEGAL_AID", "REPRESENTATION", 2, null, "Trợ giúp viên pháp lý phải có thẻ");
        representatives.change(group(), changed("GUARDIAN", "REPRESENTATION", 2, null, DAY));
        representatives.change(group(), changed("LEGAL_AID", "LAWYER_PAPERS", 2, null, DAY));
    }

    private void refused(String change, String proof, Integer joiner, Integer leaver, String sentence) {
        assertThatThrownBy(() -> representatives.change(group(), changed(change, proof, joiner, leaver, DAY)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(sentence);
    }

    private void people(PartyRole... roles) {
        when(vault.parties(CASE))
                .thenReturn(IntStream.range(0, roles.length)
                        .mapToObj(i -> new Party(
                                i + 1,
                                roles[i],
                                "Người " + (i + 1),
                                roles[i] == PartyRole.AUTHORIZED ? PartyStanding.AWAITED : PartyStanding.ACTING))
                        .toList());
    }

    private static Amendment.RepresentativeChanged changed(
            String change, String proof, Integer joiner, Integer leaver, LocalDate on) {
        return new Amendment.RepresentativeChanged(on, change, proof, "số 3", joiner, leaver, "Theo đề nghị");
    }

    private static Complaint group() {
        var one = Acts.routed(CASE, LocalDate.of(2026, 7, 6), Map.of());
        var routed = new ComplaintRouted(
                one.caseNumber(),
                one.agency(),
                one.receivedOn(),
                one.writtenOn(),
                one.respondent(),
                one.instance(),
                one.summary(),
                one.admissibilityFacts(),
                one.contested(),
                new GroupFacts(6, 6, 2),
                one.sender(),
                one.respondentBody());
        return new Complaint(routed, false, ComplaintStatus.IN_PROGRESS, false, false, null, Instant.EPOCH, List.of());
    }
}
