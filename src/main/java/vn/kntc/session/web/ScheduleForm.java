package vn.kntc.session.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kntc.calendar.TypedDate;
import vn.kntc.session.DailyHours;
import vn.kntc.session.DayPattern;
import vn.kntc.session.Leader;
import vn.kntc.session.ReceptionTarget;
import vn.kntc.session.SessionKind;
import vn.kntc.session.SessionMode;
import vn.kntc.session.SessionPlan;
import vn.kntc.session.SessionTime;
import vn.kntc.session.Urgency;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;

/** Reads what officers type into the forms of the schedule; every refusal is one sentence. */
final class ScheduleForm {

    static final String OTHER = "OTHER";

    private static final int LONGEST = 300;
    private static final int MOST_LINES = 20;
    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;

    /** What the page calls the texts that everybody will read; {@code reason} is how the room names the last of them. */
    private static final Map<String, String> OPEN_TEXTS = Map.of(
            "thanhPhan",
            "Thành phần dự",
            "noiDung",
            "Dự kiến nội dung",
            "noiTiep",
            "Nơi tiếp",
            "chucVu",
            "Chức vụ của người tiếp",
            "reason",
            "Lý do");

    private final Map<String, String> typed;

    ScheduleForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The common part of one session or of many. @param leaders who may be chosen, in the order of the page */
    SessionPlan plan(List<Leader> leaders, LocalDate on) {
        var kind = code("loai", "Loại phiên", SessionKind.values());
        return new SessionPlan(
                leader(leaders),
                time(on),
                blank("hinhThuc") ? SessionMode.IN_PERSON : code("hinhThuc", "Hình thức", SessionMode.values()),
                kind,
                lines("thanhPhan"),
                lines("noiDung"),
                kind == SessionKind.URGENT ? urgency() : null);
    }

    /** A refusal by the room, with the field called as on the page. */
    static InvalidInput named(InvalidInput refusal) {
        var label = OPEN_TEXTS.get(refusal.field());
        return label == null ? refusal : refusal.named("“" + label + "”");
    }

    /** @throws InvalidInput for what is none of these: never the first of them, nor the usual one */
    private <E extends Enum<E>> E code(String name, String label, E[] known) {
        return Arrays.stream(known)
                .filter(one -> one.name().equals(typed.get(name)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(name, "Hãy chọn “" + label + "” trong danh sách."));
    }

    LocalDate on() {
        return TypedDate.read("ngay", typed.get("ngay"));
    }

    SessionTime time(LocalDate on) {
        return new SessionTime(
                on,
                clock("tuGio", "Từ giờ"),
                clock("denGio", "Đến giờ"),
                text("noiTiep", OPEN_TEXTS.get("noiTiep"), 3, LONGEST));
    }

    private Leader leader(List<Leader> leaders) {
        var chosen = TypedText.of(typed.get("nguoiTiep"));
        if (chosen.equals(OTHER)) {
            return new Leader(null, null, text("chucVu", OPEN_TEXTS.get("chucVu"), 3, LONGEST), false);
        }
        return leaders.stream()
                .filter(leader -> code(leader).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("nguoiTiep", "Hãy chọn người tiếp công dân trong danh sách."));
    }

    /** As the page's list names a leader. */
    static String code(Leader leader) {
        return leader.account() == null ? "HEAD" : leader.account();
    }

    private Urgency urgency() {
        return new Urgency(
                ticked("gayGat"),
                ticked("dongNguoi"),
                ticked("nhieuCoQuan"),
                ticked("hauQua"),
                text("lyDo", "Lý do tiếp đột xuất", 10, 1000),
                null,
                null,
                null);
    }

    private boolean ticked(String name) {
        return typed.get(name) != null;
    }

    DayPattern pattern() {
        int year = number("nam", "Năm", FIRST_YEAR, LAST_YEAR);
        var month = blank("thangCuaNam") ? null : number("thangCuaNam", "Tháng", 1, 12);
        if ("DAY".equals(typed.get("mau"))) {
            return new DayPattern(year, month, number("ngayTrongThang", "Ngày trong tháng", 1, 31), null, null);
        }
        if ("WEEKDAY".equals(typed.get("mau"))) {
            var weekday = DayOfWeek.of(number("thu", "Thứ", 1, 5));
            var which = blank("lan") ? null : number("lan", "Lần trong tháng", 1, 5);
            return new DayPattern(year, month, null, weekday, which);
        }
        throw new InvalidInput("mau", "Hãy chọn lập theo ngày trong tháng hay theo thứ.");
    }

    /** @param roles codes of the roles that may be chosen */
    ReceptionTarget target(Set<String> roles) {
        var role = TypedText.of(typed.get("vaiTro"));
        if (!roles.contains(role)) {
            throw new InvalidInput("vaiTro", "Hãy chọn người đứng đầu cơ quan là ai trong danh sách.");
        }
        if (blank("soNgay")) {
            return new ReceptionTarget(role, null, null);
        }
        var period = typed.get("ky");
        if (!"WEEK".equals(period) && !"MONTH".equals(period)) {
            throw new InvalidInput("ky", "Hãy chọn chỉ tiêu theo tuần hay theo tháng.");
        }
        return new ReceptionTarget(role, number("soNgay", "Số ngày", 1, 31), period);
    }

    /** @throws InvalidInput for what is no hour, or half a part of the day */
    DailyHours hours() {
        var contact = TypedText.of(typed.get("lienHe"));
        if (contact.length() > LONGEST) {
            throw new InvalidInput("lienHe", "“Liên hệ” dài quá " + LONGEST + " ký tự.");
        }
        return new DailyHours(
                text("noiTiepThuongXuyen", "Nơi tiếp thường xuyên", 3, LONGEST),
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> ticked("thuTiep" + day.getValue()))
                        .toList(),
                span("sangTu", "sangDen", "Buổi sáng"),
                span("chieuTu", "chieuDen", "Buổi chiều"),
                contact.isEmpty() ? null : contact,
                null,
                null);
    }

    private DailyHours.Span span(String from, String to, String label) {
        return blank(from) && blank(to)
                ? null
                : new DailyHours.Span(clock(from, label + ", từ giờ"), clock(to, label + ", đến giờ"));
    }

    String reason() {
        return text("lyDo", OPEN_TEXTS.get("reason"), 10, 1000);
    }

    int conclusion() {
        return number("ketLuan", "Kết luận số", 1, 50);
    }

    /** @throws InvalidInput for what is no month */
    static YearMonth month(String typed, YearMonth usual) {
        if (typed == null || typed.isBlank()) {
            return usual;
        }
        try {
            var month = readMonth(TypedText.plain(typed));
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException malformed) {
            // told below
        }
        throw new InvalidInput("thang", "Tháng phải ghi dạng tháng/năm, ví dụ 12/2026.");
    }

    /** As people write it, and as it stands in addresses. */
    private static YearMonth readMonth(String typed) {
        var parts = typed.split("/");
        return parts.length == 2 ? YearMonth.of(whole(parts[1]), whole(parts[0])) : YearMonth.parse(typed);
    }

    private static int whole(String digits) {
        if (!digits.strip().matches("[0-9]{1,4}")) {
            throw new DateTimeException("no number");
        }
        return Integer.parseInt(digits.strip());
    }

    private LocalTime clock(String name, String label) {
        try {
            return LocalTime.parse(TypedText.plain(typed.get(name)));
        } catch (DateTimeException malformed) {
            throw new InvalidInput(name, "“" + label + "” phải ghi giờ và phút, ví dụ 08:00.");
        }
    }

    private List<String> lines(String name) {
        var lines = Arrays.stream(TypedText.of(typed.get(name)).split("\\R"))
                .map(TypedText::of)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            throw new InvalidInput(
                    name,
                    "“" + OPEN_TEXTS.get(name) + "” nhiều nhất " + MOST_LINES + " dòng, mỗi dòng không quá " + LONGEST
                            + " ký tự.");
        }
        return lines;
    }

    private String text(String name, String label, int least, int most) {
        var text = TypedText.of(typed.get(name));
        if (text.length() < least || text.length() > most) {
            throw new InvalidInput(name, "Hãy ghi “" + label + "”, từ " + least + " đến " + most + " ký tự.");
        }
        return text;
    }

    private int number(String name, String label, int least, int most) {
        var text = TypedText.plain(typed.get(name));
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new InvalidInput(name, "“" + label + "” phải là số từ " + least + " đến " + most + ".");
        }
        return Integer.parseInt(text);
    }

    private boolean blank(String name) {
        return TypedText.of(typed.get(name)).isEmpty();
    }
}
