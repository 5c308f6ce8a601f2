package vn.kntc.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** Numbers that papers got on paper before their case was entered here: kept with the draft until it is issued under them. */
final class EnteredNumbers {

    private static final String ENTERED = "enteredNumber";
    private static final Pattern LEADING_DIGITS = Pattern.compile("(\\d{1,6})(?:\\P{L}.*)?");

    private final JdbcClient jdbc;
    private final NumberRegister register;
    private final Clock clock;

    EnteredNumbers(JdbcClient jdbc, NumberRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    /** @throws InvalidInput for a paper of today, a number that the form cannot bear, or one already in the register of that year */
    void enter(CaseNumber caseNumber, FormEntry entry, String number, LocalDate on) {
        requireBearable(entry, number, on);
        var agency = new AgencyId(jdbc.sql(
                        "select agency from kntc.document where case_number = :case and form = :form and issued_on is null")
                .param("case", caseNumber.value())
                .param("form", entry.code())
                .query(String.class)
                .single());
        if (register.knows(agency, entry.series(), on.getYear(), ordinal(number), number)) {
            throw new InvalidInput(
                    ENTERED,
                    "Số này đã có trong sổ văn bản năm " + on.getYear()
                            + " của cơ quan; hãy xem lại số và ngày ghi trên văn bản giấy.");
        }
        jdbc.sql(
                        "update kntc.document set entered_number = :number where case_number = :case and form = :form and issued_on is null")
                .param("number", number)
                .param("case", caseNumber.value())
                .param("form", entry.code())
                .update();
    }

    private void requireBearable(FormEntry entry, String number, LocalDate on) {
        if (!on.isBefore(LocalDate.now(clock))) {
            throw new InvalidInput(
                    ENTERED,
                    "Chỉ nhập số đã cấp trên giấy cho văn bản ban hành trước ngày hôm nay; để trống thì văn bản được cấp số khi hoàn"
                            + " thành bước này.");
        }
        if (!entry.carriesNumber()) {
            throw new InvalidInput(ENTERED, "Mẫu văn bản này không có số; hãy để trống.");
        }
        if (!entry.mayBear(number)) {
            throw new InvalidInput(
                    ENTERED,
                    "Số của văn bản này phải ghi đủ ký hiệu, ví dụ "
                            + entry.numberPattern().replaceAll("\\{n}", "15").replaceAll("\\{[^}]+}", "UBND") + ".");
        }
    }

    /** The number that the draft is to be issued under, where one was entered. */
    Optional<PaperNumber> of(CaseNumber caseNumber, FormEntry form, LocalDate on) {
        return jdbc.sql(
                        """
                        select entered_number from kntc.document
                        where case_number = :case and form = :form and issued_on is null and entered_number is not null
                        """)
                .param("case", caseNumber.value())
                .param("form", form.code())
                .query(String.class)
                .optional()
                .map(number -> new PaperNumber(on.getYear(), ordinal(number), number));
    }

    /** The place of 12/QĐ-UBND in its series; null for 12a/QĐ-UBND, which was put in between. */
    private static Integer ordinal(String number) {
        var digits = LEADING_DIGITS.matcher(number);
        return digits.matches() ? Integer.valueOf(digits.group(1)) : null;
    }
}
