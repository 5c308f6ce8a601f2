package vn.kntc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.document.CaseDocument;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;

class CaseAccessTest {

    private static final String NUMBER = "NHANHOA-2026-000123";

    private final CaseRecords cases = mock(CaseRecords.class);

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsACaseToEveryRoleOfItsAgency(Role role) {
        given(cases.find(new CaseNumber(NUMBER))).willReturn(Optional.of(record(CaseKind.COMPLAINT)));

        assertThat(access(role, "nhanhoa").requireSight(NUMBER)).isEqualTo(record(CaseKind.COMPLAINT));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void hidesACaseFromEveryRoleOfAnotherAgency(Role role) {
        assertThatThrownBy(() -> access(role, "vocuong").requireSight(NUMBER)).isInstanceOf(NotFound.class);
        verifyNoInteractions(cases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "NHANHOA-2026-1", "nhanhoa-2026-000123", "NHANHOA-2026-000123 "})
    void treatsAMalformedNumberAsUnknown(String number) {
        assertThatThrownBy(() -> access(Role.RESOLVER, "nhanhoa").requireSight(number))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsThatACaseIsUnknownInTheSameWordsAsAForeignOne() {
        given(cases.find(new CaseNumber(NUMBER))).willReturn(Optional.empty());

        assertThatThrownBy(() -> access(Role.RESOLVER, "nhanhoa").requireSight(NUMBER))
                .isInstanceOf(NotFound.class)
                .hasMessage(CaseAccess.UNKNOWN_CASE);
    }

    @ParameterizedTest
    @CsvSource({
        // role, kind, reveal, documents, upload
        "RECEPTION_OFFICER, COMPLAINT, true, true, true",
        "PETITION_OFFICER, COMPLAINT, true, true, true",
        "VERIFIER, COMPLAINT, true, true, true",
        "RESOLVER, COMPLAINT, true, true, true",
        "CLERK, COMPLAINT, true, true, true",
        "MONITOR, COMPLAINT, false, false, false",
        "IDENTITY_CUSTODIAN, COMPLAINT, false, false, false",
        "LEGAL_EDITOR, COMPLAINT, false, false, false",
        "MANAGER, COMPLAINT, false, false, false",
        "CAMUNDA_ADMIN, COMPLAINT, false, false, false",
        "VERIFIER, FEEDBACK, true, true, true",
        "CLERK, RULE_FEEDBACK, true, true, true",
        "PETITION_OFFICER, UNCLASSIFIED, true, true, true",
        "RECEPTION_OFFICER, UNCLASSIFIED, true, true, true",
        "VERIFIER, UNCLASSIFIED, false, true, true",
        "RESOLVER, UNCLASSIFIED, false, true, true",
        "CLERK, UNCLASSIFIED, false, true, true",
        "PETITION_OFFICER, MIXED, true, true, true",
        "CLERK, MIXED, false, true, true",
        "PETITION_OFFICER, DENUNCIATION, false, false, true",
        "RECEPTION_OFFICER, DENUNCIATION, false, false, true",
        "RESOLVER, DENUNCIATION, false, false, true",
        "CLERK, DENUNCIATION, false, false, true",
        "IDENTITY_CUSTODIAN, DENUNCIATION, false, false, false",
        "MANAGER, DENUNCIATION, false, false, false",
    })
    void opensOnlyWhatTheRoleNeedsAndTheKindAllows(
            Role role, CaseKind kind, boolean reveal, boolean documents, boolean upload) {
        var access = access(role, "nhanhoa");
        var record = record(kind);

        var rights = access.rights(record);

        assertThat(rights.reveal()).isEqualTo(reveal);
        assertThat(rights.documents()).isEqualTo(documents);
        assertThat(rights.upload()).isEqualTo(upload);
        assertThat(rights.refusal() == null).isEqualTo(reveal);
        expect(reveal, () -> access.requireReveal(record));
        expect(documents, () -> access.requireDocument(record, paper("KN-15")));
        expect(upload, () -> access.requireUpload(record));
    }

    @Test
    void opensTheProposalOfADenunciationToWhoApprovesItOnly() {
        var denunciation = record(CaseKind.DENUNCIATION);
        expect(true, () -> access(Role.RESOLVER, "nhanhoa").requireDocument(denunciation, paper("XLD-01")));
        expect(false, () -> access(Role.CLERK, "nhanhoa").requireDocument(denunciation, paper("XLD-01")));
        expect(false, () -> access(Role.RESOLVER, "nhanhoa").requireDocument(denunciation, paper("XLD-02")));
        expect(false, () -> access(Role.MANAGER, "nhanhoa")
                .requireDocument(record(CaseKind.COMPLAINT), paper("XLD-01")));
    }

    @Test
    void addsUpTheRolesOfOnePerson() {
        var both = new SignedIn(
                SignedIn.as(Role.MANAGER, "nhanhoa").id(),
                Set.of(Role.MANAGER, Role.RESOLVER),
                Set.of(new AgencyId("nhanhoa")));

        assertThat(new CaseAccess(both, cases, List.of())
                        .rights(record(CaseKind.COMPLAINT))
                        .reveal())
                .isTrue();
    }

    private static void expect(boolean allowed, Runnable check) {
        if (allowed) {
            assertThatCode(check::run).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(check::run).isInstanceOf(NotPermitted.class);
        }
    }

    private CaseAccess access(Role role, String agency) {
        return new CaseAccess(SignedIn.as(role, agency), cases, List.of());
    }

    private static CaseRecord record(CaseKind kind) {
        return new CaseRecord(
                new CaseNumber(NUMBER),
                new AgencyId("nhanhoa"),
                LocalDate.of(2026, 7, 3),
                kind,
                CaseStatus.OPEN,
                "Khiếu nại quyết định thu hồi đất",
                null,
                Instant.parse("2026-07-03T02:00:00Z"));
    }

    private static CaseDocument paper(String form) {
        return new CaseDocument(
                UUID.nameUUIDFromBytes(form.getBytes(StandardCharsets.UTF_8)),
                new CaseNumber("NHANHOA-2026-000123"),
                new AgencyId("nhanhoa"),
                form,
                form,
                null,
                false,
                null,
                false);
    }

    @Test
    void whatNamesNobodyIsOpenedByWhoHandsItOut() {
        var receipt = paper("TCD-02");
        CaseSection section = new CaseSection() {
            @Override
            public Set<UUID> namingNobody(CaseNumber caseNumber) {
                return Set.of(receipt.id());
            }
        };
        var denunciation = record(CaseKind.DENUNCIATION);
        for (var role : Role.values()) {
            var access = new CaseAccess(SignedIn.as(role, "nhanhoa"), cases, List.of(section));
            boolean handsOut =
                    Set.of(Role.RECEPTION_OFFICER, Role.RESOLVER, Role.CLERK).contains(role);
            expect(handsOut, () -> access.requireDocument(denunciation, receipt));
            expect(false, () -> access.requireDocument(denunciation, paper("KN-03")));
        }
    }
}
