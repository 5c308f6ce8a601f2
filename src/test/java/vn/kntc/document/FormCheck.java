package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** What every printed form must show, whatever it says. */
public final class FormCheck {

    private static final FormCatalogue CATALOGUE = new FormCatalogue();

    private FormCheck() {}

    /** The parts of Điều 8 Nghị định 30/2020/NĐ-CP, as far as the form's header block carries them, of an issued document. */
    public static void showsNineParts(
            RenderedWord word,
            String form,
            Letterhead letterhead,
            int ordinal,
            LocalDate on,
            String kind,
            String subject) {
        var entry = CATALOGUE.form(form);
        var lines = word.lines();
        // Quốc hiệu, Tiêu ngữ; cơ quan chủ quản, cơ quan ban hành
        assertThat(lines)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", agency(letterhead));
        if (letterhead.superiorName() != null) {
            assertThat(lines).containsSubsequence(Scope.upper(letterhead.superiorName()), agency(letterhead));
        }
        // số, ký hiệu
        if (entry.carriesNumber()) {
            assertThat(lines).contains("Số: " + entry.number(ordinal, letterhead));
        } else {
            assertThat(lines).noneMatch(line -> line.startsWith("Số:"));
        }
        // địa danh và thời gian
        String date = letterhead.place() + ", " + Scope.inWords(on);
        if (entry.header() == FormEntry.Header.HB_C) {
            assertThat(lines).doesNotContain(date);
        } else {
            assertThat(lines).contains(date);
        }
        // tên loại, trích yếu
        if (subject != null && entry.header() == FormEntry.Header.HB_B) {
            assertThat(lines).containsSubsequence(subject, kind);
        } else if (subject != null) {
            assertThat(lines).containsSubsequence(kind, subject);
        } else {
            assertThat(lines).contains(kind);
        }
        assertThat(word.text()).doesNotContain("DỰ THẢO");
        // nơi nhận
        assertThat(lines).contains("Nơi nhận:");
        letterhead.recipients().forEach(recipient -> assertThat(lines).contains("- " + recipient + ";"));
        assertThat(lines).anyMatch(line -> line.startsWith("- Lưu: "));
    }

    /** Capacity, title and name of who signs, with room for signature and seal between title and name. */
    public static void isSignedBy(RenderedWord word, Letterhead letterhead) {
        int title = word.lines().lastIndexOf(Scope.upper(letterhead.signerTitle()));
        if (letterhead.capacity() != null) {
            assertThat(word.lines().get(title - 1)).isEqualTo(Scope.upper(letterhead.capacity()));
        }
        assertThat(word.lines().subList(title, word.lines().size()))
                .containsSubsequence(Scope.upper(letterhead.signerTitle()), "", letterhead.signerName());
    }

    /** No tag, no empty place, no doubled punctuation is left over. */
    public static void leavesNothingOver(RenderedWord word) {
        assertThat(word.text())
                .doesNotContain("{{", "}}", "null", "…", "..", ";;", ";.", "( )", "()", ", ,", ": ;", ": .", ",,")
                .doesNotContainPattern("[\\ue000-\\ue002]")
                .doesNotContainPattern("[^\\s:]*: *\\n(?=\\n)");
    }

    /** A draft says so, and leaves number and date blank. */
    public static void isDraft(RenderedWord draft, String form, Letterhead letterhead) {
        var entry = CATALOGUE.form(form);
        assertThat(draft.lines()).contains("DỰ THẢO");
        if (entry.carriesNumber()) {
            assertThat(draft.lines()).contains("Số: " + entry.blankNumber(letterhead));
        }
        if (entry.header() != FormEntry.Header.HB_C) {
            assertThat(draft.lines())
                    .anyMatch(line -> line.matches(letterhead.place() + ", ngày\u00a0+tháng\u00a0+năm\u00a0+"));
        }
    }

    private static String agency(Letterhead letterhead) {
        return Scope.upper(letterhead.agencyName());
    }
}
