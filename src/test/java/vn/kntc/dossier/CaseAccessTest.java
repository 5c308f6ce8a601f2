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
import vn.kntc.casefile.CaseAct;
import vn.kntc.casefile.CaseActs;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

class CaseAccessTest {

    private static final String NUMBER = "NHANHOA-2026-000123";

    private final CaseRecords cases = mock(CaseRecords.class);
    private final CaseTasks tasks = mock(CaseTasks.class);
    private final CaseActs acts = mock(CaseActs.class);
    private final Vault vault = mock(Vault.class);

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
        "PETITION_OFFICER, MIXED, false, false, true",
        "RECEPTION_OFFICER, MIXED, false, false, true",
        "CLERK, MIXED, false, false, true",
        "VERIFIER, MIXED, false, false, true",
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
    void addsUpTheRolesOfOnePerson() {
        var both = new SignedIn(
                SignedIn.as(Role.MANAGER, "nhanhoa").id(),
                Set.of(Role.MANAGER, Role.RESOLVER),
                Set.of(new AgencyId("nhanhoa")));

        assertThat(new CaseAccess(both, cases, tasks, acts, vault, List.of())
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
        return access(role, agency, List.of());
    }

    private CaseAccess access(Role role, String agency, List<CaseSection> sections) {
        return new CaseAccess(SignedIn.as(role, agency), cases, tasks, acts, vault, sections);
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

    private static final CaseDocument NAMELESS = paper("TC-05");

    private static final CaseSection SECTION = new CaseSection() {
        @Override
        public Set<UUID> namingNobody(CaseNumber caseNumber) {
            return Set.of(NAMELESS.id());
        }
    };

    @ParameterizedTest
    @EnumSource(
            value = CaseKind.class,
            names = {"DENUNCIATION", "MIXED"})
    void whatNamesNobodyIsOpenedByWhoWorksOnTheCase(CaseKind kind) {
        var record = record(kind);
        for (var role : Role.values()) {
            boolean always =
                    Set.of(Role.RESOLVER, Role.CLERK, Role.IDENTITY_CUSTODIAN).contains(role);
            var access = access(role, "nhanhoa", List.of(SECTION));
            expect(always, () -> access.requireDocument(record, NAMELESS));
            expect(false, () -> access.requireDocument(record, paper("KN-03")));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PETITION_OFFICER", "RECEPTION_OFFICER", "VERIFIER"})
    void whoseTaskWaitsInTheCaseOpensWhatNamesNobody(Role role) {
        given(tasks.next(new CaseNumber(NUMBER)))
                .willReturn(Optional.of(new CaseTasks.NextTask("task-1", "Ban hành văn bản")));
        var access = access(role, "nhanhoa", List.of(SECTION));
        var denunciation = record(CaseKind.DENUNCIATION);
        expect(true, () -> access.requireDocument(denunciation, NAMELESS));
        expect(false, () -> access.requireDocument(denunciation, paper("XLD-02")));
        expect(false, () -> access.requireReveal(denunciation));
    }

    @ParameterizedTest
    @CsvSource({
        "petition-officer.nhanhoa, CLASSIFIED, true",
        "petition-officer.nhanhoa, NOTED, false",
        "somebody-else.nhanhoa, CLASSIFIED, false",
    })
    void whoDidAStepOpensWhatNamesNobodyWhenHisTaskIsDone(String by, String kind, boolean opens) {
        given(acts.of(new CaseNumber(NUMBER)))
                .willReturn(List.of(new CaseActs.Recorded(
                        1,
                        new CaseAct(
                                "petitionProcessing",
                                kind,
                                1,
                                LocalDate.of(2026, 7, 3),
                                Instant.parse("2026-07-03T02:00:00Z"),
                                new UserId(by),
                                "{}",
                                "Phân loại đơn"))));
        var access = access(Role.PETITION_OFFICER, "nhanhoa", List.of(SECTION));
        expect(opens, () -> access.requireDocument(record(CaseKind.DENUNCIATION), NAMELESS));
    }

    /** Nobody has found yet that it does not denounce. */
    @Test
    void aPaperThatMayNameWhoseCaseIsNotClassifiedIsOpenToWhoWorksOnIt() {
        var receipt = paper("TCD-02");
        var visit = record(CaseKind.UNCLASSIFIED);
        given(vault.parties(new CaseNumber(NUMBER)))
                .willReturn(List.of(new Party(1, PartyRole.PETITIONER, "Người nộp đơn 1")));
        for (var role : List.of(Role.VERIFIER, Role.RESOLVER, Role.CLERK)) {
            expect(false, () -> access(role, "nhanhoa").requireDocument(visit, receipt));
        }
        expect(true, () -> access(Role.PETITION_OFFICER, "nhanhoa").requireDocument(visit, receipt));
        given(tasks.next(new CaseNumber(NUMBER)))
                .willReturn(Optional.of(new CaseTasks.NextTask("task-1", "Duyệt đề xuất từ chối tiếp")));
        expect(true, () -> access(Role.RESOLVER, "nhanhoa").requireDocument(visit, receipt));
        expect(false, () -> access(Role.RESOLVER, "nhanhoa").requireReveal(visit));
    }
}
