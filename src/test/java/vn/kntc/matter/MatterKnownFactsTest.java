package vn.kntc.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Likenesses.Likeness;
import vn.kntc.confidentiality.Likenesses.People;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What the forms begin with, and what nobody is told who may not know it. */
class MatterKnownFactsTest {

    private static final CaseNumber OWN = new CaseNumber("NHANHOA-2026-000100");
    private static final CaseNumber FIRST = new CaseNumber("NHANHOA-2026-000001");
    private static final CaseNumber SECOND = new CaseNumber("NHANHOA-2026-000002");

    private final CaseLedger ledger = mock(CaseLedger.class);
    private final Matters matters = mock(Matters.class);
    private final Vault vault = mock(Vault.class);
    private final List<Likeness> alike = new ArrayList<>();
    private final AtomicInteger searches = new AtomicInteger();
    private final Candidates candidates = new Candidates(
            number -> {
                searches.incrementAndGet();
                return alike;
            },
            ledger);
    private final MatterKnownFacts facts = new MatterKnownFacts(candidates, matters, vault);

    private final Map<CaseNumber, CaseLedger.Line> lines = new HashMap<>();

    @BeforeEach
    void stands() {
        when(ledger.of(any())).thenAnswer(asked -> {
            var found = new HashMap<>(lines);
            found.keySet().retainAll(asked.<Collection<CaseNumber>>getArgument(0));
            return found;
        });
        stands(OWN, CaseKind.UNCLASSIFIED, "PETITION", null);
        when(vault.parties(any(CaseNumber.class)))
                .thenReturn(List.of(
                        new Party(1, PartyRole.PETITIONER, "Người nộp đơn 1"),
                        new Party(2, PartyRole.RESPONDENT, "Người bị khiếu nại 1")));
    }

    private void stands(CaseNumber number, CaseKind kind, String series, CaseOutcome outcome) {
        lines.put(
                number,
                new CaseLedger.Line(
                        new CaseEntry(
                                number,
                                new AgencyId("nhanhoa"),
                                series,
                                "petitionProcessing",
                                kind,
                                LocalDate.of(2026, 7, 3),
                                "Tóm tắt.",
                                new UserId("petition-officer.nhanhoa"),
                                Instant.EPOCH.plusSeconds(
                                        Long.parseLong(number.value().substring(13)))),
                        outcome == null ? CaseStatus.OPEN : CaseStatus.CLOSED,
                        outcome));
    }

    private static CaseOutcome ended(String code, String sentence) {
        return new CaseOutcome(code, sentence, LocalDate.of(2026, 7, 9));
    }

    private Map<String, Object> known() {
        return facts.of(OWN);
    }

    @Test
    void nothingIsAlike() {
        assertThat(known())
                .containsEntry("lookAlikes", "Không thấy đơn nào ở cơ quan ta có thể trùng.")
                .containsEntry("earlierOfSamePeople", "Không thấy lượt tiếp hoặc đơn trước đây của cùng người.")
                .doesNotContainKeys("earlierCase", "alreadyGuided", "earlierSettlement", "field");
        assertThat(facts.names()).containsAll(known().keySet());
    }

    @Test
    void whatWasGuidedBeforeIsKnown() {
        stands(FIRST, CaseKind.COMPLAINT, "PETITION", ended("GUIDE", "Đã hướng dẫn gửi Sở Nội vụ."));
        alike.add(new Likeness(FIRST, People.SAME, 90, 200));
        assertThat(known())
                .containsEntry("earlierCase", FIRST.value())
                .containsEntry("alreadyGuided", true)
                .containsEntry("earlierSettlement", "Hồ sơ " + FIRST + ", ngày 09/07/2026: Đã hướng dẫn gửi Sở Nội vụ.")
                .containsEntry(
                        "lookAlikes",
                        FIRST
                                + " · nhận ngày 03/07/2026 · Khiếu nại · Đã kết thúc · cùng người nộp, nội dung gần như trùng"
                                + " · Kết quả: Đã hướng dẫn gửi Sở Nội vụ.");
    }

    @Test
    void onlyTheSamePeopleWithTheSameTextHaveAHistory() {
        stands(FIRST, CaseKind.COMPLAINT, "PETITION", ended("GUIDE", "Đã hướng dẫn."));
        for (var other : List.of(
                new Likeness(FIRST, People.SAME_NAME, 90, 200),
                new Likeness(FIRST, People.OTHERS, 90, 200),
                new Likeness(FIRST, People.SAME, 30, 200))) {
            alike.clear();
            alike.add(other);
            assertThat(known()).doesNotContainKeys("earlierCase", "alreadyGuided", "earlierSettlement");
            assertThat((String) known().get("lookAlikes")).contains(FIRST.value());
        }
    }

    @Test
    void whatIsHardlyAlikeIsNotShown() {
        stands(FIRST, CaseKind.COMPLAINT, "PETITION", null);
        for (var other : List.of(
                new Likeness(FIRST, People.SAME, 10, 200),
                new Likeness(FIRST, People.SAME_NAME, 10, 200),
                new Likeness(FIRST, People.OTHERS, 40, 200),
                new Likeness(FIRST, People.OTHERS, 100, 8))) {
            alike.clear();
            alike.add(other);
            assertThat((String) known().get("lookAlikes")).as(other.toString()).startsWith("Không thấy");
        }
        alike.set(0, new Likeness(FIRST, People.SAME, 0, 8));
        assertThat((String) known().get("lookAlikes")).contains("nội dung ngắn, khó so sánh");
    }

    /** Who may open the one and not the other would learn who denounces. */
    @Test
    void aDenunciationIsShownToTheCustodianOnly() {
        stands(FIRST, CaseKind.DENUNCIATION, "PETITION", null);
        alike.add(new Likeness(FIRST, People.SAME, 100, 200));
        assertThat(known())
                .containsEntry("lookAlikes", "Không thấy đơn nào ở cơ quan ta có thể trùng.")
                .containsEntry("earlierOfSamePeople", "Không thấy lượt tiếp hoặc đơn trước đây của cùng người.")
                .doesNotContainKey("earlierCase");
        for (var role : Role.values()) {
            assertThat(candidates.alike(OWN, Set.of(role)).petitions())
                    .as(role.label())
                    .hasSize(role == Role.IDENTITY_CUSTODIAN ? 1 : 0);
        }
        stands(FIRST, CaseKind.COMPLAINT, "PETITION", null);
        stands(OWN, CaseKind.DENUNCIATION, "PETITION", null);
        assertThat(known()).containsEntry("lookAlikes", "Không thấy đơn nào ở cơ quan ta có thể trùng.");
        assertThat(candidates.alike(OWN, Set.of(Role.IDENTITY_CUSTODIAN)).petitions())
                .hasSize(1);
    }

    @Test
    void whoHandlesCasesSeesAnUnclassifiedOneOnlyWhereHeTakesPetitionsIn() {
        stands(FIRST, CaseKind.UNCLASSIFIED, "PETITION", null);
        alike.add(new Likeness(FIRST, People.SAME, 100, 200));
        assertThat(candidates.alike(OWN, Set.of(Role.PETITION_OFFICER)).petitions())
                .hasSize(1);
        assertThat(candidates.alike(OWN, Set.of(Role.RESOLVER)).petitions()).isEmpty();
        assertThat(candidates.alike(OWN, Set.of(Role.MANAGER)).petitions()).isEmpty();
    }

    @Test
    void earlierVisitsAreToldByPseudonymTheNewestFirst() {
        stands(FIRST, CaseKind.COMPLAINT, "VISIT", null);
        stands(SECOND, CaseKind.FEEDBACK, "PETITION", null);
        stands(new CaseNumber("NHANHOA-2026-000200"), CaseKind.FEEDBACK, "PETITION", null);
        alike.add(new Likeness(FIRST, People.SAME, 0, 200));
        alike.add(new Likeness(SECOND, People.SAME_NAME, 0, 200));
        alike.add(new Likeness(new CaseNumber("NHANHOA-2026-000200"), People.SAME, 100, 200));
        assertThat(((String) known().get("earlierOfSamePeople")).split("\n"))
                .containsExactly(
                        SECOND
                                + " · nhận ngày 03/07/2026 · Kiến nghị, phản ánh · Đang giải quyết · cùng họ tên người nộp,"
                                + " chưa chắc là một người: hãy đối chiếu giấy tờ, nội dung khác · Người nộp đơn 1",
                        FIRST + " · tiếp ngày 03/07/2026 · Khiếu nại · Đang giải quyết · cùng người nộp, nội dung khác"
                                + " · Người nộp đơn 1");
        assertThat((String) known().get("lookAlikes")).startsWith("Không thấy");
    }

    @Test
    void aMergedPetitionIsNoEarlierCase() {
        stands(FIRST, CaseKind.COMPLAINT, "PETITION", ended("MERGED", "Đã nhập vào hồ sơ " + SECOND + "."));
        stands(SECOND, CaseKind.COMPLAINT, "PETITION", null);
        alike.add(new Likeness(FIRST, People.SAME, 100, 200));
        alike.add(new Likeness(SECOND, People.SAME, 80, 200));
        assertThat(known()).containsEntry("earlierCase", SECOND.value()).doesNotContainKey("earlierSettlement");
    }

    @Test
    void aLongListIsCutAtWholeLines() {
        IntStream.rangeClosed(1, 30).forEach(n -> {
            var number = new CaseNumber("NHANHOA-2026-%06d".formatted(n));
            stands(number, CaseKind.COMPLAINT, "PETITION", ended("FILE", "Lưu đơn. ".repeat(60)));
            alike.add(new Likeness(number, People.SAME, 100, 200));
        });
        var told = (String) known().get("lookAlikes");
        assertThat(told.length()).isLessThanOrEqualTo(4_000);
        assertThat(told.split("\n")).hasSizeGreaterThan(3).allMatch(line -> line.endsWith("Lưu đơn. "));
    }

    @Test
    void theRegisterIsAskedOnceForAllMembersOfAMatter() {
        stands(FIRST, CaseKind.COMPLAINT, "PETITION", null);
        stands(SECOND, CaseKind.COMPLAINT, "PETITION", null);
        alike.add(new Likeness(FIRST, People.SAME, 100, 200));
        var found = candidates.petitions(List.of(OWN, SECOND), Set.of(Role.PETITION_OFFICER));
        assertThat(found).containsOnlyKeys(OWN, SECOND);
        assertThat(found.values()).allSatisfy(candidates -> assertThat(candidates)
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.caseNumber()).isEqualTo(FIRST)));
        verify(ledger, times(2)).of(any());
        verify(ledger, never()).find(any());
    }

    /** However much of the form begins with it. */
    @Test
    void whatIsAlikeIsSoughtOnceForAForm() {
        facts.of(OWN);
        assertThat(searches).hasValue(1);
    }
}
