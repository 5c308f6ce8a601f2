package vn.kntc.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.confidentiality.Identity;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.handling.intake.SheetFields;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;

/** Checks a visit sheet as a whole and tells every fault at once, each in one Vietnamese sentence that repeats nothing that was entered. */
final class VisitCheck {

    static final int SHORTEST_SUMMARY = 10;

    private static final String CLOCK = "RECEPTION_RESULT_NOTICE";
    private static final int MOST_PAGES = 10_000;
    private static final int MOST_COPIES = 20;
    private static final int USUAL_COPIES = 2;

    private final VisitSheet sheet;
    private final SheetFields fields;
    private final LocalDate today;
    private final Law law;
    private final Provisions provisions;
    private final RefusalRules refusals;

    private VisitCheck(VisitSheet sheet, LocalDate today, Law law, Provisions provisions, RefusalRules refusals) {
        this.sheet = sheet;
        this.today = today;
        this.fields = new SheetFields(today);
        this.law = law;
        this.provisions = provisions;
        this.refusals = refusals;
    }

    /** @param visit null where there are errors */
    record Checked(CheckedVisit visit, List<IntakeError> errors) {}

    /** @param agencies those for which the officer receives citizens */
    static Checked check(
            VisitSheet sheet,
            Collection<AgencyId> agencies,
            LocalDate today,
            Law law,
            Provisions provisions,
            RefusalRules refusals) {
        return new VisitCheck(sheet, today, law, provisions, refusals).run(agencies);
    }

    private Checked run(Collection<AgencyId> agencies) {
        var agency = agency(agencies);
        var on = visitedOn();
        var refusing = new RefusalCheck(sheet, fields, today, refusals);
        var refusal = refusing.refusal(on);
        boolean turnedAway = refusal != null && !refusal.written();
        var visitors = new VisitorsCheck(sheet, fields, law, provisions, on);
        var manner = choice("manner", sheet.manner(), Manner.values(), "Hãy chọn tư cách của người đến.");
        var proof = SheetFields.blank(sheet.proof())
                ? Proof.NONE
                : choice("proof", sheet.proof(), Proof.values(), "Hãy chọn giấy tờ trong danh sách.");
        var people = visitors.people(manner, turnedAway);
        var kind = kind(turnedAway);
        refusing.requireFor(kind, refusal);
        if (refusal == null) {
            visitors.proof(manner, proof, kind);
        }
        var group = turnedAway ? new GroupFacts(Math.max(1, people.size()), null, null) : visitors.group(people);
        var arrival = arrival(on, manner, proof, group, refusal != null);
        var content = refusal == null
                ? fields.required("content", sheet.content(), "Hãy ghi nội dung công dân trình bày.", 100_000)
                : fields.optional("content", sheet.content(), "Nội dung trình bày", 100_000);
        var summary = summary(refusal, turnedAway);
        return fields.errors().isEmpty()
                ? new Checked(visit(agency, kind, arrival, people, content, summary, refusal), List.of())
                : new Checked(null, fields.errors());
    }

    /** Of who is turned away, what he said may not have been recorded: the vault keeps the summary then. */
    private static CheckedVisit visit(
            AgencyId agency,
            CaseKind kind,
            VisitArrival arrival,
            List<Identity> people,
            String content,
            String summary,
            Refusal refusal) {
        return new CheckedVisit(
                agency, kind, arrival, List.copyOf(people), content == null ? summary : content, summary, refusal);
    }

    private AgencyId agency(Collection<AgencyId> agencies) {
        return agencies.stream()
                .filter(agency -> agency.value().equals(sheet.agency()))
                .findFirst()
                .orElseGet(() -> {
                    fields.error("agency", "Hãy chọn cơ quan mà anh/chị tiếp công dân.");
                    return null;
                });
    }

    private LocalDate visitedOn() {
        var day = fields.day("visitedOn", sheet.visitedOn(), "ngày tiếp");
        if (day == null && SheetFields.blank(sheet.visitedOn())) {
            fields.error("visitedOn", "Hãy nhập ngày tiếp.");
        } else if (day != null && !law.defines(CLOCK, day)) {
            try {
                law.deadline(CLOCK, day, Map.of());
            } catch (InvalidInput beforeTheLaw) {
                fields.error("visitedOn", beforeTheLaw.getMessage());
            }
            return null;
        }
        return day;
    }

    private CaseKind kind(boolean turnedAway) {
        return turnedAway && SheetFields.blank(sheet.kind())
                ? CaseKind.UNCLASSIFIED
                : choice("kind", sheet.kind(), CaseKind.values(), "Hãy chọn loại nội dung.");
    }

    private String summary(Refusal refusal, boolean turnedAway) {
        if (turnedAway && SheetFields.blank(sheet.summary())) {
            return "Từ chối tiếp: " + refusal.words(provisions) + ".";
        }
        var summary = fields.required(
                "summary", sheet.summary(), "Hãy viết tóm tắt trung tính, không nêu tên, địa chỉ, số giấy tờ.", 2_000);
        if (summary != null && summary.length() < SHORTEST_SUMMARY) {
            fields.error("summary", "Tóm tắt quá ngắn; hãy nêu vụ việc trong ít nhất một câu.");
        }
        return summary;
    }

    private VisitArrival arrival(LocalDate on, Manner manner, Proof proof, GroupFacts group, boolean refused) {
        return new VisitArrival(
                on,
                time(),
                manner,
                proof,
                group,
                refused
                        ? null
                        : choice("recording", sheet.recording(), Recording.values(), "Hãy chọn cách ghi nội dung."),
                refused
                        ? null
                        : choice(
                                "confirmation",
                                sheet.confirmation(),
                                Confirmation.values(),
                                "Hãy đọc lại nội dung đã ghi và chọn việc xác nhận của công dân."),
                fields.optional("priorHandling", sheet.priorHandling(), "Quá trình giải quyết trước đó", 2_000),
                fields.optional("settledBy", sheet.settledBy(), "Cơ quan đã giải quyết", 300),
                fields.optional("requests", sheet.requests(), "Yêu cầu, đề nghị", 2_000),
                documents(),
                copies());
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(TypedText.plain(sheet.visitedAt()));
        } catch (DateTimeParseException noTime) {
            fields.error("visitedAt", "Giờ tiếp phải là giờ trong ngày, ví dụ 08:30.");
            return null;
        }
    }

    private List<HandedIn> documents() {
        var documents = new ArrayList<HandedIn>();
        appointment(documents);
        var typed = sheet.documents() == null ? List.<VisitSheet.Document>of() : sheet.documents();
        for (int index = 0; index < typed.size(); index++) {
            var document = typed.get(index);
            if (document != null && !(SheetFields.blank(document.name()) && document.pages() == null)) {
                documents.add(document("documents." + index + ".", document));
            }
        }
        return documents;
    }

    /** Of several people whose number of representatives the law sets, that it is there at all {@link VisitorsCheck} sees to. */
    private void appointment(List<HandedIn> documents) {
        var pages = sheet.appointmentPages();
        if (pages == null) {
            return;
        }
        if (pages < 1 || pages > MOST_PAGES) {
            fields.error("appointmentPages", "Số trang phải là số nguyên từ 1.");
        }
        documents.add(HandedIn.appointment(pages));
    }

    private HandedIn document(String at, VisitSheet.Document document) {
        var name = fields.required(at + "name", document.name(), "Hãy nhập tên tài liệu.", 300);
        int pages = document.pages() == null ? 0 : document.pages();
        if (pages < 1 || pages > MOST_PAGES) {
            fields.error(at + "pages", "Số trang phải là số nguyên từ 1.");
        }
        return new HandedIn(
                name,
                pages,
                choice(
                        at + "condition",
                        document.condition(),
                        HandedIn.Condition.values(),
                        "Hãy chọn tình trạng tài liệu."));
    }

    private int copies() {
        int copies = sheet.receiptCopies() == null ? USUAL_COPIES : sheet.receiptCopies();
        if (copies < 1 || copies > MOST_COPIES) {
            fields.error("receiptCopies", "Số bản giấy biên nhận phải từ 1 đến " + MOST_COPIES + ".");
        }
        return copies;
    }

    /** Null where it is none of these (then with an error). */
    private <E extends Enum<E>> E choice(String field, String code, E[] choices, String otherwise) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    fields.error(field, otherwise);
                    return null;
                });
    }
}
