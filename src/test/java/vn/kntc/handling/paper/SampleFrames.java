package vn.kntc.handling.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kntc.document.FormCatalogue;
import vn.kntc.document.FramedPaper;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officer;
import vn.kntc.organization.SampleAgencies;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.UserId;

/** Frames as the workshop gives them, for the tests of papers. */
public final class SampleFrames {

    private static final FormCatalogue CATALOGUE = new FormCatalogue();
    private static final String FUNCTIONS =
            "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025";

    private SampleFrames() {}

    /** @param frames of the procedure */
    public static FramedPaper paper(String form, LocalDate on, Map<String, Object> frames, Record facts) {
        var entry = CATALOGUE.form(form);
        var all = new LinkedHashMap<>(frames);
        all.putIfAbsent("agency", SampleAgencies.WARD);
        all.put("author", new Officer(new UserId("can-bo.nhanhoa"), "Lê Thu Hà", "Công chức tư pháp"));
        all.put(
                "legalBases",
                LegalBases.of(
                        StatuteBooks.provisions(),
                        entry.bases(),
                        on,
                        Optional.of(FUNCTIONS).filter(text -> entry.functions())));
        return new FramedPaper(form, all, facts);
    }

    /** The ward, with an inspectorate. */
    public static Agency inspected() {
        var ward = SampleAgencies.WARD;
        return new Agency(
                ward.id(),
                ward.level(),
                ward.name(),
                ward.abbreviation(),
                ward.superiorName(),
                ward.place(),
                ward.headTitle(),
                ward.secondInstance(),
                "Thanh tra phường Nhân Hòa");
    }

    /**
     * @param others how many more complain, or null
     * @param representative speaks for them, or null
     */
    public static Record parties(
            IdentityBlock complainant, Integer others, String representative, IdentityBlock respondent) {
        var name = complainant.name();
        return new Parties(
                complainant,
                others,
                others == null ? name : name + " và " + others + " người khác",
                complainant,
                name.substring(0, 1).toUpperCase() + name.substring(1),
                representative,
                respondent);
    }
}
