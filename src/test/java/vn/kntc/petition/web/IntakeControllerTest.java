package vn.kntc.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.organization.SampleAgencies;
import vn.kntc.petition.IntakeResult;
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.petition.Scan;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

class IntakeControllerTest {

    private static final String ID = "3f0d3bd0-9a1b-4a55-8f0f-3c2c5f3f4a11";
    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");

    private final PetitionIntake intake = mock(PetitionIntake.class);
    private final Agencies agencies = mock(Agencies.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new IntakeController(intake, agencies, user, new ObjectMapper()))
            .defaultResponseCharacterEncoding(java.nio.charset.StandardCharsets.UTF_8)
            .build();

    @BeforeEach
    void signIn() {
        when(user.id()).thenReturn(new UserId("petition-officer.nhanhoa"));
        when(user.agencies()).thenReturn(Set.of(NHANHOA));
        when(agencies.get(NHANHOA)).thenReturn(SampleAgencies.WARD);
    }

    @Test
    void listsTheOfficersAgencies() throws Exception {
        mvc.perform(get("/tiep-nhan/co-quan"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].id").value("nhanhoa"))
                .andExpect(jsonPath("$[0].name").value("Ủy ban nhân dân phường Nhân Hòa"));
        verify(user).requireRole(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);
    }

    @Test
    void takesAPetitionIn() throws Exception {
        when(intake.receive(any(), any(), any(), any(), any()))
                .thenReturn(new IntakeResult.Received(UUID.fromString(ID)));
        mvc.perform(
                        multipart("/tiep-nhan/don")
                                .file(new MockMultipartFile(
                                        "banQuet", "đơn.pdf", "application/pdf", new byte[] {1, 2, 3}))
                                .param("intakeId", ID)
                                .param(
                                        "don",
                                        """
                                {"agency":"nhanhoa","channel":"POST","receivedOn":"2026-11-16","people":null,
                                 "petitioners":[{"name":"Trần Thị Bưởi","representative":true}],"content":"a\\"b","lạ":1}"""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.intakeId").value(ID));

        var sheet = ArgumentCaptor.forClass(IntakeSheet.class);
        @SuppressWarnings("unchecked")
        ArgumentCaptor<List<Scan>> scans = ArgumentCaptor.forClass(List.class);
        verify(intake)
                .receive(
                        eq(UUID.fromString(ID)),
                        sheet.capture(),
                        scans.capture(),
                        eq(new UserId("petition-officer.nhanhoa")),
                        eq(Set.of(NHANHOA)));
        assertThat(sheet.getValue().petitioners()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Trần Thị Bưởi");
            assertThat(person.representative()).isTrue();
        });
        assertThat(sheet.getValue().content()).isEqualTo("a\"b");
        assertThat(scans.getValue()).singleElement().satisfies(scan -> {
            assertThat(scan.name()).isEqualTo("đơn.pdf");
            assertThat(scan.content()).containsExactly(1, 2, 3);
        });
    }

    @Test
    void tellsEveryFaultWithItsField() throws Exception {
        when(intake.receive(any(), any(), any(), any(), any()))
                .thenReturn(new IntakeResult.Refused(List.of(
                        new IntakeError("content", "Hãy nhập nội dung đơn."),
                        new IntakeError("summary", "Hãy viết tóm tắt."))));
        mvc.perform(multipart("/tiep-nhan/don").param("intakeId", ID).param("don", "{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message").value("Có 2 chỗ cần sửa trong đơn; chưa có gì được lưu."))
                .andExpect(jsonPath("$.errors[0].field").value("content"))
                .andExpect(jsonPath("$.errors[1].message").value("Hãy viết tóm tắt."));
    }

    @Test
    void tellsARefusalOfTheVaultTheSameWay() throws Exception {
        doThrow(new InvalidInput("summary", "Tóm tắt có danh tính."))
                .when(intake)
                .receive(any(), any(), any(), any(), any());
        mvc.perform(multipart("/tiep-nhan/don").param("intakeId", ID).param("don", "{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message").value("Tóm tắt có danh tính."))
                .andExpect(jsonPath("$.errors[0].field").value("summary"));
    }

    @Test
    void repeatsNothingOfWhatItCannotRead() throws Exception {
        for (var sheet : List.of("{\"summary\":\"Bưởi\"", "null", "[]", "{\"petitioners\":\"Bưởi\"}")) {
            mvc.perform(multipart("/tiep-nhan/don").param("intakeId", ID).param("don", sheet))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("don"))
                    .andExpect(content().string(not(containsString("Bưởi"))));
        }
        mvc.perform(multipart("/tiep-nhan/don").param("intakeId", "x").param("don", "{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("intakeId"));
        verifyNoInteractions(intake);
    }

    @Test
    void takesNothingFromOtherRoles() {
        doThrow(new NotPermitted("Không có quyền.")).when(user).requireRole(any(Role[].class));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> mvc.perform(
                        multipart("/tiep-nhan/don").param("intakeId", ID).param("don", "{}"))))
                .hasRootCauseInstanceOf(NotPermitted.class);
        verifyNoInteractions(intake);
    }
}
