package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kntc.casefile.CaseWanted.Order.DUE;
import static vn.kntc.casefile.CaseWanted.Order.NEWEST;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.shared.UserId;

class ListQuestionTest {

    @Test
    void asksForAllWhereNothingIsSaid() {
        var all = new ListQuestion(null, null, null, false, null, null, NEWEST, 0);
        assertThat(ListQuestion.of(Map.of())).isEqualTo(all);
        assertThat(ListQuestion.of(Map.of("tuKhoa", " ", "tinhTrang", "", "loai", "", "trang", "")))
                .isEqualTo(all);
        assertThat(all.narrowed()).isFalse();
        assertThat(all.address(0)).isEqualTo("/ho-so");
        assertThat(all.address(1)).isEqualTo("/ho-so?trang=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"đất đai", "a&b=c+d", "100%", "{text}", "${7*7}", "#x", "https://x/?y"})
    void asksTheSameForAnotherPage(String text) {
        var question = new ListQuestion(text, CaseStatus.OPEN, CaseKind.COMPLAINT, true, text, "an.b_c@d-e", DUE, 0);
        var address = UriComponentsBuilder.fromUriString(question.address(4))
                .build(true)
                .toUri();
        var parameters = new java.util.HashMap<String, String>();
        for (var pair : address.getRawQuery().split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(ListQuestion.of(parameters))
                .isEqualTo(
                        new ListQuestion(text, CaseStatus.OPEN, CaseKind.COMPLAINT, true, text, "an.b_c@d-e", DUE, 4));
    }

    @Test
    void tellsNobodyFromAnybody() {
        assertThat(ListQuestion.of(Map.of("viec", "Thụ lý")).wanted().waiting())
                .isEqualTo(new CaseWanted.Waiting("Thụ lý", null, false));
        assertThat(ListQuestion.of(Map.of("nguoiGiu", "-")).wanted().waiting())
                .isEqualTo(new CaseWanted.Waiting(null, null, true));
        assertThat(ListQuestion.of(Map.of("nguoiGiu", "clerk.nhanhoa")).wanted().waiting())
                .isEqualTo(new CaseWanted.Waiting(null, new UserId("clerk.nhanhoa"), false));
        assertThat(ListQuestion.of(Map.of("sapXep", "han")).narrowed()).isFalse();
    }
}
