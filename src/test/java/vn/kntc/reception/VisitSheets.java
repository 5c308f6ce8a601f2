package vn.kntc.reception;

import java.util.List;

/** Sheets as they are typed in at the desk, changed where a test wants another. */
final class VisitSheets {

    private String visitedOn = "2026-08-03";
    private String manner = "SELF";
    private String proof = "NONE";
    private List<VisitSheet.Person> persons = List.of(person("MRS", "Đinh Thị Mơ Rừng", "027183004455", null));
    private Integer people;
    private Integer representatives;
    private Integer appointmentPages;
    private String kind = "COMPLAINT";
    private String recording = "PETITION";
    private String confirmation = "SIGNED";
    private String content = "Tôi không đồng ý với phương án bồi thường.";
    private String summary = "Khiếu nại phương án bồi thường khi thu hồi đất.";
    private List<VisitSheet.Document> documents = List.of();
    private Integer copies;
    private String ground;
    private String reason;
    private String paperNumber;
    private String paperOn;

    private VisitSheets() {}

    static VisitSheets aVisit() {
        return new VisitSheets();
    }

    /** @param idNumber of a citizen's card, or null */
    static VisitSheet.Person person(String formOfAddress, String name, String idNumber, String role) {
        return new VisitSheet.Person(
                formOfAddress,
                name,
                "Số 7, ngõ 41, tổ dân phố Cửa Đình",
                "CITIZEN_CARD",
                idNumber,
                idNumber == null ? null : "2021-05-04",
                null,
                null,
                role);
    }

    VisitSheets on(String day) {
        visitedOn = day;
        return this;
    }

    VisitSheets as(String code, String shown) {
        manner = code;
        proof = shown;
        return this;
    }

    VisitSheets by(VisitSheet.Person... who) {
        persons = List.of(who);
        return this;
    }

    VisitSheets of(Integer number, Integer speaking) {
        people = number;
        representatives = speaking;
        return this;
    }

    /** @param pages of the paper by which they appoint who speaks for them */
    VisitSheets appointing(Integer pages) {
        appointmentPages = pages;
        return this;
    }

    VisitSheets about(String code, String neutral) {
        kind = code;
        summary = neutral;
        return this;
    }

    VisitSheets recorded(String how, String confirmed) {
        recording = how;
        confirmation = confirmed;
        return this;
    }

    VisitSheets saying(String words) {
        content = words;
        return this;
    }

    VisitSheets handingIn(VisitSheet.Document... papers) {
        documents = List.of(papers);
        return this;
    }

    VisitSheets inCopies(Integer number) {
        copies = number;
        return this;
    }

    VisitSheets turnedAway(String code, String explained) {
        ground = code;
        reason = explained;
        return this;
    }

    /** @param number and {@code day}: of the paper that the ground rests on */
    VisitSheets restingOn(String number, String day) {
        paperNumber = number;
        paperOn = day;
        return this;
    }

    VisitSheet typed() {
        return new VisitSheet(
                "nhanhoa",
                visitedOn,
                "08:30",
                manner,
                proof,
                persons,
                people,
                representatives,
                appointmentPages,
                kind,
                recording,
                confirmation,
                content,
                "Đề nghị kiểm đếm lại.",
                "Đã gửi đơn tháng 6 năm 2026, chưa được trả lời.",
                "Ủy ban nhân dân phường",
                summary,
                documents,
                copies,
                ground,
                reason,
                paperNumber,
                paperOn);
    }
}
