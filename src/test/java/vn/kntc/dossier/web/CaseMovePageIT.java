package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.handling.move.OfferedMove;
import vn.kntc.organization.Role;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** What the case file offers to start, and what starting it answers. */
class CaseMovePageIT {

    private static final String PAGE = "/ho-so/NHANHOA-2026-000123";
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final Set<Role> ROLES = Set.of(Role.RESOLVER);

    private final DossierWeb web = DossierWeb.fresh();
    private final MoveDesk moves = web.get(MoveDesk.class);

    @BeforeEach
    void aCase() {
        ACase.full(web, CaseKind.COMPLAINT);
    }

    @Test
    void showsAButtonForWhatIsPossibleAndTheReasonForWhatIsNot() throws Exception {
        given(moves.offered(ACase.NUMBER, ROLES))
                .willReturn(List.of(
                        new OfferedMove(
                                "STAY",
                                "Tạm đình chỉ thi hành",
                                "Khi <khó> khắc phục.",
                                List.of("Điều 35 Luật Khiếu nại"),
                                List.of("Cần pháp chế xác nhận: hạn nào."),
                                null),
                        new OfferedMove(
                                "REQUEST_DOCUMENTS",
                                "Yêu cầu tài liệu",
                                null,
                                List.of("Điều 21 Nghị định 124/2020/NĐ-CP"),
                                List.of(),
                                "Chưa giao xác minh.")));

        var html = html();

        assertThat(html)
                .contains("Việc có thể bắt đầu", "action=\"/ho-so/NHANHOA-2026-000123/bat-dau/STAY\"")
                .contains("Khi &lt;khó&gt; khắc phục.", "Điều 35 Luật Khiếu nại", "Cần pháp chế xác nhận: hạn nào.")
                .contains("Chưa bắt đầu được: Chưa giao xác minh.")
                .doesNotContain("bat-dau/REQUEST_DOCUMENTS");
    }

    @Test
    void saysNothingWhereNothingIsOffered() throws Exception {
        assertThat(html()).doesNotContain("Việc có thể bắt đầu");
    }

    @Test
    void goesOnToTheTaskThatWasOpenedOrBackToTheCase() throws Exception {
        given(moves.start(ACase.NUMBER, "STAY", RESOLVER, ROLES)).willReturn(Optional.of("a-task"));
        web.mvc
                .perform(post(PAGE + "/bat-dau/STAY").with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/camunda/app/tasklist/default/#/?task=a-task"));
        given(moves.start(ACase.NUMBER, "STAY", RESOLVER, ROLES)).willReturn(Optional.empty());
        web.mvc
                .perform(post(PAGE + "/bat-dau/STAY").with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", PAGE));
    }

    @Test
    void refusesInVietnamese() throws Exception {
        web.mvc.perform(post(PAGE + "/bat-dau/STAY")).andExpect(status().isForbidden());
        verify(moves, never()).start(any(), any(), any(), any());
        given(moves.start(ACase.NUMBER, "STAY", RESOLVER, ROLES))
                .willThrow(new OutOfOrder("Việc này đã được bắt đầu và chưa xong."));
        assertThat(refused(409)).contains("Việc này đã được bắt đầu và chưa xong.");
        web.signIn(Role.CLERK, "nhanhoa");
        given(moves.start(ACase.NUMBER, "STAY", new UserId("clerk.nhanhoa"), Set.of(Role.CLERK)))
                .willThrow(new NotPermitted("Vai trò của tài khoản này không được bắt đầu việc này."));
        assertThat(refused(403)).contains("không được bắt đầu việc này");
        web.signIn(Role.RESOLVER, "vocuong");
        assertThat(refused(404)).contains("Không có hồ sơ này");
    }

    private String refused(int code) throws Exception {
        return web.mvc
                .perform(post(PAGE + "/bat-dau/STAY").with(csrf()))
                .andExpect(status().is(code))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String html() throws Exception {
        return web.mvc
                .perform(get(PAGE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
