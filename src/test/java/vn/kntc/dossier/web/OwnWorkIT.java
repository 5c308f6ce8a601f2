package vn.kntc.dossier.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

class OwnWorkIT {

    private static final CaseNumber OURS = new CaseNumber("NHANHOA-2026-000123");
    private static final Instant TUESDAY = Instant.parse("2026-07-07T01:05:00Z");
    private static final UserId ME = new UserId("resolver.nhanhoa");

    private final DossierWeb web = DossierWeb.fresh();

    @Test
    void listsWhatIDidByDayNewestFirst() throws Exception {
        act(OURS, TUESDAY, ME, "Duyệt đề xuất thụ lý");
        act(OURS, TUESDAY.plusSeconds(3600), ME, "Quyết định thụ lý");
        // 23 o'clock of Tuesday in Greenwich is Wednesday here
        act(OURS, Instant.parse("2026-07-07T23:00:00Z"), ME, "Giao xác minh");
        act(OURS, TUESDAY, new UserId("clerk.nhanhoa"), "Ban hành Thông báo thụ lý");
        act(new CaseNumber("VOCUONG-2026-000001"), TUESDAY, ME, "Việc ở cơ quan cũ");

        web.mvc
                .perform(get("/viec-da-xong"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Thứ Tư, 08/07/2026",
                                "06:00",
                                "NHANHOA-2026-000123",
                                "Giao xác minh",
                                "Thứ Ba, 07/07/2026",
                                "2 việc",
                                "09:05",
                                "Quyết định thụ lý",
                                "08:05",
                                "Duyệt đề xuất thụ lý")))
                .andExpect(content().string(not(containsString("Ban hành"))))
                .andExpect(content().string(not(containsString("cơ quan cũ"))));
    }

    @Test
    void turnsPages() throws Exception {
        for (int i = 0; i < 51; i++) {
            act(OURS, TUESDAY.plusSeconds(i), ME, "Việc số " + i + ".");
        }

        web.mvc
                .perform(get("/viec-da-xong"))
                .andExpect(content().string(containsString("Việc số 50.")))
                .andExpect(content().string(not(containsString("Việc số 0."))))
                .andExpect(content().string(containsString("href=\"/viec-da-xong?trang=2\" rel=\"next\"")));
        web.mvc
                .perform(get("/viec-da-xong?trang=2"))
                .andExpect(content().string(containsString("Việc số 0.")))
                .andExpect(content().string(not(containsString("rel=\"next\""))));
        web.mvc
                .perform(get("/viec-da-xong?trang=hai"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Số trang phải là số nguyên từ 1 đến 9999")))
                .andExpect(content().string(containsString("Việc số 50.")));
    }

    @Test
    void saysSoWhereThereIsNothingYet() throws Exception {
        web.signInWithoutAgency(Role.LEGAL_EDITOR);
        web.mvc
                .perform(get("/viec-da-xong"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có việc nào.")));
    }

    private void act(CaseNumber caseNumber, Instant at, UserId by, String line) {
        web.announce(new CaseActed(caseNumber, by, at, line));
    }
}
