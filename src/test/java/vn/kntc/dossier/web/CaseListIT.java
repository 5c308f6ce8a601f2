package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.clock.Clocks;
import vn.kntc.confidentiality.Vault;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.dossier.OpenTask;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** What the list asks of the other rooms. */
class CaseListIT {

    private static final Set<AgencyId> OWN = Set.of(new AgencyId("nhanhoa"));

    private final DossierWeb web = DossierWeb.fresh();

    @Test
    void asksOnceForAllCasesOfThePageWhateverTheirNumber() throws Exception {
        var number = ACase.NUMBER;
        var records = IntStream.rangeClosed(1, 20)
                .mapToObj(index -> numbered(new CaseNumber("NHANHOA-2026-%06d".formatted(index))))
                .toList();
        var numbers = records.stream().map(CaseRecord::caseNumber).toList();
        ACase.full(web, CaseKind.COMPLAINT);
        var clocks = web.get(Clocks.class).of(List.of(number)).getOrDefault(number, List.of());
        given(web.get(CaseRecords.class).search(OWN, Set.of(), new CaseWanted(null, null, null, null), 0, 20))
                .willReturn(new CaseRecords.Page(0, 20, 45, records));
        given(web.get(Clocks.class).of(numbers)).willReturn(Map.of(numbers.get(0), clocks));
        given(web.get(CaseTasks.class).openSteps(numbers))
                .willReturn(Map.of(
                        numbers.get(0),
                        List.of(
                                new OpenTask.Step("Duyệt đề xuất", null),
                                new OpenTask.Step("Ban hành", ACase.OFFICER))));
        int before = mockingDetails(web.get(CaseRecords.class)).getInvocations().size();

        var html = web.mvc
                .perform(get("/ho-so"))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(html)
                .contains(
                        "Có 45 hồ sơ, mới nhất trước.",
                        "Trang 1 / 3",
                        "Duyệt đề xuất",
                        "Ban hành – Trần Văn Phúc đang giữ")
                .contains("06/07/2026", "Quá hạn 3 ngày")
                .doesNotContain(ACase.NAME);
        assertThat(mockingDetails(web.get(CaseRecords.class)).getInvocations().size() - before)
                .as("the page, and what may be chosen in place of a kind")
                .isEqualTo(2);
        verify(web.get(CaseTasks.class)).openSteps(numbers);
        verifyNoMoreInteractions(web.get(CaseTasks.class));
        verifyNoInteractions(web.get(Vault.class));
    }

    @Test
    void asksForNothingForSomebodyOfNoAgency() throws Exception {
        web.signInWithoutAgency(Role.CAMUNDA_ADMIN);

        assertThat(web.mvc
                        .perform(get("/ho-so"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("không thuộc cơ quan nào");
        verifyNoInteractions(web.get(CaseRecords.class), web.get(Clocks.class));
    }

    private static CaseRecord numbered(CaseNumber number) {
        var like = ACase.record(CaseKind.COMPLAINT);
        return new CaseRecord(
                number,
                like.agency(),
                like.receivedOn(),
                like.kind(),
                like.status(),
                like.summary(),
                like.outcome(),
                like.registeredAt());
    }
}
