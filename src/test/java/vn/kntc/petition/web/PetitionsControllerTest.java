package vn.kntc.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.kntc.organization.Role;
import vn.kntc.petition.FiledPetition;
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

class PetitionsControllerTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    private static final String PETITION =
            """
            {"agency":"nhanhoa","channel":"POST","receivedOn":"2026-11-16",
             "petitioners":[{"name":"Trần Thị Bưởi","address":"Tổ 3","idType":"CITIZEN_CARD","idNumber":"027185003219","phone":"0912345678"}],
             "summary":"Khiếu nại thu hồi đất","content":"Nội dung","externalId":" DVC-1 "}""";

    private final PetitionIntake intake = mock(PetitionIntake.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new PetitionsController(intake, mock(), user))
            .build();

    @BeforeEach
    void signIn() {
        when(user.id()).thenReturn(new UserId("petition-officer.nhanhoa"));
        when(user.agencies()).thenReturn(Set.of(new AgencyId("nhanhoa")));
    }

    private ResultActions send(String body) throws Exception {
        return mvc.perform(post("/api/petitions")
                .contentType(MediaType.APPLICATION_JSON)
                .characterEncoding("UTF-8")
                .content(body));
    }

    @Test
    void answersCreatedWithTheNumber() throws Exception {
        when(intake.file(any(), any(), any(), any())).thenReturn(new FiledPetition(NUMBER, true));
        send(PETITION)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.caseNumber").value(NUMBER.value()));

        var sheet = ArgumentCaptor.forClass(IntakeSheet.class);
        verify(intake)
                .file(
                        sheet.capture(),
                        eq("DVC-1"),
                        eq(new UserId("petition-officer.nhanhoa")),
                        eq(Set.of(new AgencyId("nhanhoa"))));
        assertThat(sheet.getValue().anonymous()).isFalse();
        assertThat(sheet.getValue().petitioners()).singleElement().satisfies(person -> assertThat(person.idNumber())
                .isEqualTo("027185003219"));
        verify(user).requireRole(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);
    }

    @Test
    void passesOnTheDayOfThePetitionAndTheIssueOfThePaper() throws Exception {
        when(intake.file(any(), any(), any(), any())).thenReturn(new FiledPetition(NUMBER, true));
        send(PETITION.replace("\"receivedOn\"", "\"writtenOn\":\"2026-11-12\",\"receivedOn\"")
                        .replace("\"phone\"", "\"idIssuedOn\":\"2021-05-10\",\"idIssuedBy\":\"Cục A\",\"phone\""))
                .andExpect(status().isCreated());

        var sheet = ArgumentCaptor.forClass(IntakeSheet.class);
        verify(intake).file(sheet.capture(), any(), any(), any());
        assertThat(sheet.getValue().writtenOn()).isEqualTo("2026-11-12");
        assertThat(sheet.getValue().petitioners()).singleElement().satisfies(person -> {
            assertThat(person.idIssuedOn()).isEqualTo("2021-05-10");
            assertThat(person.idIssuedBy()).isEqualTo("Cục A");
            assertThat(person.phone()).isEqualTo("0912345678");
        });
    }

    @Test
    void passesOnTheActTheRespondentAndTheNumbers() throws Exception {
        when(intake.file(any(), any(), any(), any())).thenReturn(new FiledPetition(NUMBER, true));
        send(PETITION.replace(
                                "\"summary\"",
                                """
                        "contestedAct":{"reference":"Quyết định số 9/QĐ-UBND","issuedOn":"2026-10-01","receivedOn":"2026-10-05"},
                        "respondent":{"office":"Chủ tịch UBND phường","seat":"số 1 phố Chợ"},
                        "people":12,"representatives":2,"summary\"""")
                        .replace("\"phone\"", "\"role\":\"REPRESENTATIVE\",\"formOfAddress\":\"MRS\",\"phone\""))
                .andExpect(status().isCreated());

        var sheet = ArgumentCaptor.forClass(IntakeSheet.class);
        verify(intake).file(sheet.capture(), any(), any(), any());
        assertThat(sheet.getValue().contestedReference()).isEqualTo("Quyết định số 9/QĐ-UBND");
        assertThat(sheet.getValue().contestedIssuedOn()).isEqualTo("2026-10-01");
        assertThat(sheet.getValue().contestedReceivedOn()).isEqualTo("2026-10-05");
        assertThat(sheet.getValue().respondentOffice()).isEqualTo("Chủ tịch UBND phường");
        assertThat(sheet.getValue().respondentAddress()).isEqualTo("số 1 phố Chợ");
        assertThat(sheet.getValue().people()).isEqualTo(12);
        assertThat(sheet.getValue().representatives()).isEqualTo(2);
        assertThat(sheet.getValue().petitioners().get(0).role()).isEqualTo("REPRESENTATIVE");
        assertThat(sheet.getValue().petitioners().get(0).formOfAddress()).isEqualTo("MRS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "\"6\"", "true", "[]", "{}", "99999999999"})
    void takesWholeNumbersOnly(String number) {
        for (var field : new String[] {"people", "representatives"}) {
            var body = PETITION.replace("\"summary\"", "\"" + field + "\":" + number + ",\"summary\"");
            assertThat(catchThrowable(() -> send(body)))
                    .rootCause()
                    .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.field())
                            .isEqualTo(field));
        }
        verifyNoInteractions(intake);
    }

    @Test
    void namesFieldsAsTheSenderDoes() {
        when(intake.file(any(), any(), any(), any())).thenThrow(new InvalidInput("contestedIssuedOn", "Sai ngày."));
        assertThat(catchThrowable(() -> send(PETITION)))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo("contestedAct.issuedOn"));
    }

    @Test
    void answersOkToWhatItHasAlready() throws Exception {
        when(intake.file(any(), any(), any(), any())).thenReturn(new FiledPetition(NUMBER, false));
        send(PETITION)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.caseNumber").value(NUMBER.value()));
    }

    @Test
    void takesPetitionsWithoutPetitionerAndWithoutForeignId() throws Exception {
        when(intake.file(any(), any(), any(), any())).thenReturn(new FiledPetition(NUMBER, true));
        for (var petitioners : new String[] {"[]", "null"}) {
            send("{\"agency\":\"nhanhoa\",\"petitioners\":" + petitioners + ",\"externalId\":\" \"}")
                    .andExpect(status().isCreated());
        }
        var sheet = ArgumentCaptor.forClass(IntakeSheet.class);
        verify(intake, org.mockito.Mockito.times(2)).file(sheet.capture(), eq(null), any(), any());
        assertThat(sheet.getAllValues())
                .allSatisfy(sent -> assertThat(sent.anonymous()).isTrue());
    }

    @Test
    void takesNothingForAnotherAgency() {
        assertThat(catchThrowable(() -> send("{\"agency\":\"vocuong\"}"))).hasRootCauseInstanceOf(NotPermitted.class);
        assertThat(catchThrowable(() -> send("{\"agency\":\"Võ Cường\"}"))).hasRootCauseInstanceOf(InvalidInput.class);
        assertThat(catchThrowable(() -> send("{}"))).hasRootCauseInstanceOf(InvalidInput.class);
        verifyNoInteractions(intake);
    }

    @Test
    void takesNothingFromOtherRoles() {
        doThrow(new NotPermitted("Không có quyền.")).when(user).requireRole(any(Role[].class));
        assertThat(catchThrowable(() -> send(PETITION))).hasRootCauseInstanceOf(NotPermitted.class);
        verifyNoInteractions(intake);
    }

    @Test
    void refusesAForeignIdThatIsTooLong() {
        var body = PETITION.replace("DVC-1", "x".repeat(101));
        assertThat(catchThrowable(() -> send(body))).hasRootCauseInstanceOf(InvalidInput.class);
        verifyNoInteractions(intake);
    }
}
