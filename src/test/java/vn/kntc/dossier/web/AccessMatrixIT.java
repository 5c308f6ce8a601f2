package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.organization.Role;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;

/** Every role, of the case's agency and of another, at every address of the room, for a complaint and for a denunciation. */
class AccessMatrixIT {

    private static final Set<Role> HANDLERS =
            EnumSet.of(Role.RECEPTION_OFFICER, Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER, Role.CLERK);
    private static final Set<Address> SEEN_BY_ALL =
            EnumSet.of(Address.PAGE, Address.PAGE_OF_TASK, Address.API_CASE, Address.API_ACTS);
    private static final Set<Address> SEALED_IN_DENUNCIATION =
            EnumSet.of(Address.IDENTITY, Address.TEXT, Address.DOCUMENT, Address.FILE);

    private final DossierWeb web = DossierWeb.fresh();

    enum Address {
        PAGE,
        PAGE_OF_TASK,
        IDENTITY,
        TEXT,
        DOCUMENT,
        FILE,
        UPLOAD,
        API_CASE,
        API_ACTS,
        API_UPLOAD;

        MockHttpServletRequestBuilder request() {
            var page = "/ho-so/" + ACase.NUMBER;
            var pdf = new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[] {1});
            return switch (this) {
                case PAGE -> get(page);
                case PAGE_OF_TASK -> get("/ho-so/theo-viec/task-1");
                case IDENTITY ->
                    post(page + "/danh-tinh/1").param("purpose", ACase.PURPOSE).with(csrf());
                case TEXT ->
                    post(page + "/noi-dung").param("purpose", ACase.PURPOSE).with(csrf());
                case DOCUMENT -> get(page + "/van-ban/" + ACase.ISSUED);
                case FILE -> get(page + "/tep/" + ACase.SCAN);
                case UPLOAD ->
                    multipart(page + "/tep").file(pdf).param("kind", "OTHER").with(csrf());
                case API_CASE -> get("/api/cases/" + ACase.NUMBER);
                case API_ACTS -> get("/api/cases/" + ACase.NUMBER + "/acts");
                case API_UPLOAD ->
                    multipart("/api/cases/" + ACase.NUMBER + "/files").file(pdf);
            };
        }
    }

    static Stream<Arguments> everybodyEverywhere() {
        return Arrays.stream(Role.values()).flatMap(role -> Stream.of("nhanhoa", "vocuong")
                .flatMap(agency -> Stream.of(CaseKind.COMPLAINT, CaseKind.DENUNCIATION)
                        .flatMap(kind -> Arrays.stream(Address.values())
                                .map(address -> Arguments.of(role, agency, kind, address)))));
    }

    @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
    @MethodSource("everybodyEverywhere")
    void answersByRoleAgencyAndKind(Role role, String agency, CaseKind kind, Address address) throws Exception {
        ACase.full(web, kind);
        given(web.get(CaseTasks.class).caseOf("task-1")).willReturn(ACase.NUMBER);
        web.signIn(role, agency);

        int status = status(address);

        assertThat(status).isEqualTo(expected(role, agency, kind, address));
        if (status >= 400) {
            verify(web.get(Reveals.class), never()).reveal(any(), anyInt(), any(), any());
            verify(web.get(Reveals.class), never()).revealPetitionText(any(), any(), any());
            verify(web.get(Documents.class), never()).open(any(), any());
            verify(web.get(CaseFiles.class), never()).open(any(), any());
            verify(web.get(CaseFiles.class), never()).add(any(), any(), any(), any(), any());
        }
        if (status == 404) {
            verify(web.get(CaseRecords.class), never()).find(any());
        }
    }

    private static int expected(Role role, String agency, CaseKind kind, Address address) {
        if (!agency.equals("nhanhoa")) {
            return 404;
        }
        if (SEEN_BY_ALL.contains(address)) {
            return 200;
        }
        boolean sealed = kind == CaseKind.DENUNCIATION && SEALED_IN_DENUNCIATION.contains(address);
        if (!HANDLERS.contains(role) || sealed) {
            return 403;
        }
        return address == Address.API_UPLOAD ? 201 : 200;
    }

    /** Refusals of the API are told by the security room; here the refusal itself counts. */
    private int status(Address address) throws Exception {
        try {
            return web.mvc.perform(address.request()).andReturn().getResponse().getStatus();
        } catch (ServletException refusal) {
            var statuses = List.of(NotFound.class, NotPermitted.class);
            assertThat(refusal.getCause().getClass()).isIn(statuses);
            return refusal.getCause() instanceof NotFound ? 404 : 403;
        }
    }
}
