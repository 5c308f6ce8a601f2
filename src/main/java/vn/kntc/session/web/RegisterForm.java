package vn.kntc.session.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.kntc.calendar.TypedDate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.intake.PersonFields;
import vn.kntc.handling.intake.SheetFields;
import vn.kntc.handling.intake.TypedPerson;
import vn.kntc.law.Provisions;
import vn.kntc.session.SessionRegister;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;

/** Reads who is registered for a session; every refusal is one sentence that repeats nothing of him. */
final class RegisterForm {

    private static final int MOST_PEOPLE = 10_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int LONGEST_REASON = 1_000;

    private final Map<String, String> typed;

    RegisterForm(Map<String, String> typed) {
        this.typed = typed;
    }

    String caseNumber() {
        return TypedText.plain(typed.get("soHoSo")).toUpperCase(Locale.ROOT);
    }

    SessionRegister.Wish wish() {
        return new SessionRegister.Wish(people(), ticked("dongNguoi"), ticked("phucTap"), ticked("keoDai"));
    }

    private int people() {
        var text = TypedText.plain(typed.get("soNguoi"));
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_PEOPLE) {
            throw new InvalidInput("soNguoi", "“Số người” phải là số từ 1 đến " + MOST_PEOPLE + ".");
        }
        return Integer.parseInt(text);
    }

    private boolean ticked(String name) {
        return typed.get(name) != null;
    }

    /** @throws InvalidInput for the first fault */
    SessionRegister.Newcomer newcomer(Provisions provisions, LocalDate today) {
        var fields = new SheetFields(today);
        var person = new PersonFields(fields, provisions)
                .read(
                        "",
                        new TypedPerson(
                                typed.get("hoTen"),
                                typed.get("diaChi"),
                                typed.get("loaiGiayTo"),
                                typed.get("soGiayTo"),
                                null,
                                null,
                                typed.get("dienThoai"),
                                typed.get("xungHo")),
                        PartyRole.PETITIONER,
                        "Hãy nhập họ tên người đăng ký.",
                        today);
        var content = fields.required(
                "noiDungTrinhBay",
                typed.get("noiDungTrinhBay"),
                "Hãy ghi nội dung công dân muốn trình bày.",
                LONGEST_TEXT);
        var summary = fields.required(
                "tomTat",
                typed.get("tomTat"),
                "Hãy viết tóm tắt trung tính, không nêu tên, địa chỉ, số giấy tờ.",
                LONGEST_SUMMARY);
        fields.errors().stream().findFirst().ifPresent(first -> {
            throw new InvalidInput(first.field(), first.message());
        });
        return new SessionRegister.Newcomer(person, kind(), content, summary);
    }

    private CaseKind kind() {
        return Arrays.stream(CaseKind.values())
                .filter(kind -> kind.name().equals(typed.get("loaiNoiDung")))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("loaiNoiDung", "Hãy chọn loại nội dung trong danh sách."));
    }

    String reason() {
        var reason = TypedText.of(typed.get("lyDo"));
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput("lyDo", "“Lý do” dài quá " + LONGEST_REASON + " ký tự.");
        }
        return reason;
    }

    LocalDate invitedOn() {
        return TypedDate.read("ngayMoi", typed.get("ngayMoi"));
    }
}
