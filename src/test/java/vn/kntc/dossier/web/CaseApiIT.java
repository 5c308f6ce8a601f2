package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.clock.Clocks;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

class CaseApiIT {

    private static final Set<AgencyId> OWN = Set.of(new AgencyId("nhanhoa"));

    private final DossierWeb web = DossierWeb.fresh();

    @Test
    void tellsWhereACaseStandsWithoutIdentity() throws Exception {
        ACase.full(web, CaseKind.COMPLAINT);
        given(web.get(CaseLinks.class).shownTo(any(), eq(ACase.NUMBER)))
                .willReturn(List.of(new CaseLinks.Link(
                        "FIRST_INSTANCE", "Lần hai của hồ sơ", new CaseNumber("NHANHOA-2026-000007"))));

        web.mvc
                .perform(get("/api/cases/NHANHOA-2026-000123"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.caseNumber").value("NHANHOA-2026-000123"))
                .andExpect(jsonPath("$.agency").value("nhanhoa"))
                .andExpect(jsonPath("$.kind").value("COMPLAINT"))
                .andExpect(jsonPath("$.status").value("OPEN"))
                .andExpect(jsonPath("$.openTasks.length()").value(1))
                .andExpect(jsonPath("$.openTasks[0].id").value("t1"))
                .andExpect(jsonPath("$.openTasks[0].name").value("Quyết định thụ lý"))
                .andExpect(jsonPath("$.openTasks[0].group").value("resolver"))
                .andExpect(jsonPath("$.openTasks[0].due").value("2026-07-14"))
                .andExpect(jsonPath("$.clocks.length()").value(4))
                .andExpect(jsonPath("$.clocks[1].key").value("COMPLAINT_ACCEPT"))
                .andExpect(jsonPath("$.clocks[1].from").value("2026-07-03"))
                .andExpect(jsonPath("$.clocks[1].due").value("2026-07-14"))
                .andExpect(jsonPath("$.clocks[1].originalDue").value("2026-07-14"))
                .andExpect(jsonPath("$.clocks[2].state").value("MISSED"))
                .andExpect(jsonPath("$.documents[0].id").value(ACase.ISSUED.toString()))
                .andExpect(jsonPath("$.documents[0].form").value("TT05/01"))
                .andExpect(jsonPath("$.documents[0].issuedOn").value("2026-07-07"))
                .andExpect(jsonPath("$.documents[1].title").value("Thông báo về việc thụ lý giải quyết khiếu nại"))
                .andExpect(jsonPath("$.documents[1].issuedOn").isEmpty())
                .andExpect(jsonPath("$.links.length()").value(1))
                .andExpect(jsonPath("$.links[0].caseNumber").value("NHANHOA-2026-000007"))
                .andExpect(jsonPath("$.links[0].relation").value("FIRST_INSTANCE"))
                .andExpect(content().string(not(containsString(ACase.NAME))));
    }

    @Test
    void tellsWhatWasDoneActByAct() throws Exception {
        ACase.full(web, CaseKind.COMPLAINT);
        web.get(ActLog.class)
                .append(
                        ACase.NUMBER,
                        web.get(ActBook.class).kinds(),
                        new RecordedAct(
                                new DossierWeb.Tried(LocalDate.of(2026, 7, 8), "Đã xong"),
                                new UserId("resolver.nhanhoa"),
                                Instant.parse("2026-07-09T01:00:00Z")));

        clearInvocations(web.get(Officers.class));
        web.mvc
                .perform(get("/api/cases/NHANHOA-2026-000123/acts"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(5))
                .andExpect(jsonPath("$[0].ordinal").value(1))
                .andExpect(jsonPath("$[0].kind").value("NOTED"))
                .andExpect(jsonPath("$[0].on").value("2026-07-03"))
                .andExpect(jsonPath("$[0].facts[0].label").value("Nội dung"))
                .andExpect(jsonPath("$[0].facts[0].value").value("Tiếp nhận đơn, cấp số hồ sơ"))
                .andExpect(jsonPath("$[3].by").value("Hệ thống"))
                .andExpect(jsonPath("$[4].ordinal").value(5))
                .andExpect(jsonPath("$[4].procedure").value("trial"))
                .andExpect(jsonPath("$[4].kind").value("TRIED"))
                .andExpect(jsonPath("$[4].on").value("2026-07-08"))
                .andExpect(jsonPath("$[4].recordedAt").value("2026-07-09T01:00:00Z"))
                .andExpect(jsonPath("$[4].by").isNotEmpty())
                .andExpect(jsonPath("$[4].facts.length()").value(2))
                .andExpect(jsonPath("$[4].facts[1].label").value("Kết quả"))
                .andExpect(jsonPath("$[4].facts[1].value").value("Đã xong"))
                .andExpect(content().string(not(containsString(ACase.NAME))));
        // whoever acted is named by one question, however many acts there are
        verify(web.get(Officers.class)).all(any());
        verifyNoMoreInteractions(web.get(Officers.class));
    }

    @Test
    void searchesOwnAgenciesAndTellsTheNextDate() throws Exception {
        ACase.full(web, CaseKind.COMPLAINT);
        given(web.get(CaseRecords.class)
                        .search(
                                OWN,
                                Set.of(),
                                new CaseWanted(CaseStatus.OPEN, CaseKind.COMPLAINT, true, "thu hoi dat"),
                                2,
                                5))
                .willReturn(new CaseRecords.Page(2, 5, 11, List.of(ACase.record(CaseKind.COMPLAINT))));

        web.mvc
                .perform(get("/api/cases?status=OPEN&kind=COMPLAINT&overdue=true&q=thu hoi dat&page=2&size=5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.page").value(2))
                .andExpect(jsonPath("$.size").value(5))
                .andExpect(jsonPath("$.total").value(11))
                .andExpect(jsonPath("$.cases[0].caseNumber").value("NHANHOA-2026-000123"))
                .andExpect(jsonPath("$.cases[0].receivedOn").value("2026-07-03"))
                .andExpect(jsonPath("$.cases[0].nextDue").value("2026-07-06"))
                .andExpect(jsonPath("$.cases[0].overdue").value(true))
                .andExpect(jsonPath("$.cases[0].openTasks").doesNotExist());
        // one query for the cases and one for all their clocks
        Assertions.assertThat(mockingDetails(web.get(CaseRecords.class)).getInvocations())
                .hasSize(1);
        verify(web.get(Clocks.class)).of(List.of(ACase.NUMBER));
    }

    @Test
    void takesWhatIsLeftOutOrEmptyAsAll() throws Exception {
        given(web.get(CaseRecords.class).search(OWN, Set.of(), new CaseWanted(null, null, null, null), 0, 20))
                .willReturn(new CaseRecords.Page(0, 20, 0, List.of()));

        web.mvc
                .perform(get("/api/cases"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"page\":0,\"size\":20,\"total\":0,\"cases\":[]}"));
        web.mvc.perform(get("/api/cases?status=&kind=&overdue=&q=&page=&size=")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    status=open            | Tham số status chỉ nhận một trong: OPEN, PAUSED, CLOSED.
                    kind=X                 | Tham số kind chỉ nhận một trong: UNCLASSIFIED, COMPLAINT, DENUNCIATION, FEEDBACK, MIXED, RULE_FEEDBACK.
                    overdue=1              | Tham số overdue chỉ nhận true hoặc false.
                    page=-1                | Tham số page phải là số nguyên từ 0 đến 1000000.
                    page=99999999999       | Tham số page phải là số nguyên từ 0 đến 1000000.
                    size=0                 | Tham số size phải là số nguyên từ 1 đến 100.
                    size=101               | Tham số size phải là số nguyên từ 1 đến 100.
                    size=ten               | Tham số size phải là số nguyên từ 1 đến 100.
                    q=a<NUL>b             | Tham số q dài tối đa 200 ký tự, không có ký tự điều khiển.
                    stat=OPEN              | Có tham số không dùng được; chỉ nhận: status, kind, overdue, q, page, size.
                    """)
    void namesWhatAParameterMayBe(String parameter, String sentence) {
        var name = parameter.substring(0, parameter.indexOf('='));
        var value = parameter.substring(name.length() + 1).replace("<NUL>", "\0");

        assertThatThrownBy(() -> web.mvc.perform(get("/api/cases").param(name, value)))
                .hasCauseInstanceOf(InvalidInput.class)
                .cause()
                .hasMessage(sentence);
        verify(web.get(CaseRecords.class), never()).search(any(), any(), any(), anyInt(), anyInt());
    }

    @Test
    void findsNothingForSomebodyOfNoAgency() throws Exception {
        web.signInWithoutAgency(Role.CAMUNDA_ADMIN);

        web.mvc.perform(get("/api/cases")).andExpect(jsonPath("$.total").value(0));
        verify(web.get(CaseRecords.class), never()).search(any(), any(), any(), anyInt(), anyInt());
    }
}
