package vn.kntc.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.shared.StartRefused;

class LawRegisterTest {

    @ParameterizedTest
    @CsvSource({
        "2014-07-01, R1, true",
        "2025-06-30, R1, true",
        "2025-07-01, R2, false",
        "2026-06-30, R2, false",
        "2026-07-01, R3, false",
        "9999-12-31, R3, false"
    })
    void tellsWhichLawStood(LocalDate on, String code, boolean districts) {
        assertThat(ShippedLaw.regimes().on(on)).hasToString(code);
        assertThat(ShippedLaw.regimes().districtsStand(on)).isEqualTo(districts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "since: 2026-07-01 | since: 2026-07-1 | giai đoạn R3: “2026-07-1” ở mục since không phải một ngày",
                "since: 2026-07-01 | since: 2026-13-01 | giai đoạn R3: “2026-13-01” ở mục since",
                "since: 2026-07-01 | since: 2024-07-01 | giai đoạn R3 phải đứng sau giai đoạn R2",
                "since: 2026-07-01 | until: 2026-07-01 | giai đoạn R3 có mục “until” mà chương trình không biết",
                "code: R3 | code: R2 | giai đoạn R2 phải đứng sau giai đoạn R2",
                "code: R3 | code: R10 | chưa ghi mã (code)",
                "code: R3 | code: LUẬT | chưa ghi mã (code)",
                "tiers: 3 | tiers: ba | giai đoạn R1: số cấp chính quyền (tiers) phải là 2 hoặc 3",
                "instruments: [72/2025/QH15] | instruments: [27/2025/QH15] | dẫn văn bản “27/2025/QH15” chưa có",
                "kind: Luật | kind: Luat | loại văn bản (kind) phải là một trong Luật, Nghị quyết",
                "verified: V2 | verified: V3 | mức kiểm chứng (verified) phải là một trong",
                "- number: 25/2018/QH14 | - number: 02/2011/QH13 | có hai lần",
                "inForce: 2012-07-01 | inForce: hôm nay | không phải một ngày dạng",
                "regimes: | 'regimes: [R1]' | không đọc được từ dòng chữ thứ",
                "'  - code: R1' | '  - code: [R1' | không đọc được từ dòng chữ thứ"
            })
    void whatIsWrongIsASentence(String from, String to, String sentence) throws IOException {
        var file = Files.readString(Path.of("decisions/regimes.yaml"));
        assertThat(file).contains(from);

        assertThatThrownBy(() -> LawRegister.of(file.replaceFirst(java.util.regex.Pattern.quote(from), to)
                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Tệp decisions/regimes.yaml: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void everythingWrongIsToldAtOnce() throws IOException {
        var file = Files.readString(Path.of("decisions/regimes.yaml"))
                .replace("kind: Nghị định", "kind: Nghị Định")
                .replace("since: 2025-07-01\n    tiers", "tiers");

        assertThatThrownBy(() -> LawRegister.of(file.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.getMessage().lines())
                        .hasSizeGreaterThan(5)
                        .allMatch(line -> line.endsWith(".")));
    }
}
