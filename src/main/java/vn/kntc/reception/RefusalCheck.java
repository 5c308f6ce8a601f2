package vn.kntc.reception;

import java.time.LocalDate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.intake.SheetFields;
import vn.kntc.shared.InvalidInput;

/** Checks what a visit sheet says of turning somebody away: the ground, what was explained, and the paper that the ground rests on. */
final class RefusalCheck {

    private final VisitSheet sheet;
    private final SheetFields fields;
    private final LocalDate today;
    private final RefusalRules rules;

    RefusalCheck(VisitSheet sheet, SheetFields fields, LocalDate today, RefusalRules rules) {
        this.sheet = sheet;
        this.fields = fields;
        this.today = today;
        this.rules = rules;
    }

    /**
     * Null where the visitor is received, or where he may not be turned away (then with an error).
     *
     * @param on day of the visit; null where it is none
     */
    Refusal refusal(LocalDate on) {
        if (SheetFields.blank(sheet.refusalGround())) {
            return null;
        }
        var ground = ground();
        var reason = fields.required(
                "refusalReason",
                sheet.refusalReason(),
                "Hãy ghi việc đã xảy ra và lời giải thích cho công dân.",
                2_000);
        if (ground == null || on == null) {
            return null;
        }
        try {
            return resting(rules.of(ground, reason, on));
        } catch (InvalidInput notRefusable) {
            fields.error(notRefusable.field(), notRefusable.getMessage());
            return null;
        }
    }

    private String ground() {
        var ground = sheet.refusalGround().strip();
        if (rules.knows(ground, today)) {
            return ground;
        }
        fields.error("refusalGround", "Hãy chọn căn cứ trong danh sách.");
        return null;
    }

    private Refusal resting(Refusal refusal) {
        var number = SheetFields.blank(sheet.refusalPaperNumber()) ? null : sheet.refusalPaperNumber();
        var on = SheetFields.blank(sheet.refusalPaperOn())
                ? null
                : fields.day("refusalPaperOn", sheet.refusalPaperOn(), "Ngày của văn bản");
        if (number == null) {
            rules.paperOf(refusal)
                    .ifPresent(paper -> fields.error(
                            "refusalPaperNumber",
                            "Căn cứ này dựa trên " + VisitActs.lower(paper) + "; hãy ghi số và ngày của văn bản đó."));
        }
        boolean wrong = on == null && !SheetFields.blank(sheet.refusalPaperOn());
        return wrong ? refusal : rules.resting(refusal, number, on);
    }

    /** Some grounds are for what was settled or answered before, and so for one kind only. */
    void requireFor(CaseKind kind, Refusal refusal) {
        if (kind == null || refusal == null) {
            return;
        }
        try {
            rules.requireFor(kind, refusal.ground(), refusal.on());
        } catch (InvalidInput ofAnotherKind) {
            fields.error("refusalGround", ofAnotherKind.getMessage());
        }
    }
}
