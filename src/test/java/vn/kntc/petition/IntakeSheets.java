package vn.kntc.petition;

import java.util.ArrayList;
import java.util.List;

/** Builds intake sheets for tests; the default one is complete and right. */
public final class IntakeSheets {

    private String agency = "nhanhoa";
    private String channel = "POST";
    private String receivedOn = "2026-11-16";
    private String writtenOn;
    private boolean anonymous;
    private Integer people;
    private Integer signers;
    private Integer representatives;
    private List<IntakeSheet.Person> petitioners = new ArrayList<>(
            List.of(person("Trần Thị Bưởi", "Tổ 3, khu phố Mỏ", "CITIZEN_CARD", "027 185 003 219", "0912.345.678")));
    private String respondentName;
    private String contestedReference = "Quyết định số 125/QĐ-UBND về thu hồi đất";
    private String issuedOn = "2026-10-01";
    private String learnedOn = "2026-10-05";
    private String content =
            "Tôi không đồng ý với đơn giá bồi thường, giá \"thị trường\" cao gấp ba.\nĐề nghị xem xét.";
    private String summary = "Khiếu nại đơn giá bồi thường khi thu hồi đất nông nghiệp.";
    private String postmarkedOn;
    private String arrivalNumber;

    public static IntakeSheets aSheet() {
        return new IntakeSheets();
    }

    public static IntakeSheet.Person person(String name, String address, String idType, String idNumber, String phone) {
        return new IntakeSheet.Person(name, address, idType, idNumber, phone, false);
    }

    public static IntakeSheet.Person representative(String name) {
        return new IntakeSheet.Person(name, null, null, null, null, true);
    }

    public IntakeSheets agency(String value) {
        agency = value;
        return this;
    }

    public IntakeSheets channel(String value) {
        channel = value;
        return this;
    }

    public IntakeSheets receivedOn(String value) {
        receivedOn = value;
        return this;
    }

    public IntakeSheets writtenOn(String value) {
        writtenOn = value;
        return this;
    }

    public IntakeSheets anonymous() {
        anonymous = true;
        petitioners = List.of();
        return this;
    }

    public IntakeSheets markedAnonymous() {
        anonymous = true;
        return this;
    }

    public IntakeSheets people(Integer value) {
        people = value;
        return this;
    }

    public IntakeSheets signers(Integer value) {
        signers = value;
        return this;
    }

    public IntakeSheets representatives(Integer value) {
        representatives = value;
        return this;
    }

    public IntakeSheets petitioners(List<IntakeSheet.Person> value) {
        petitioners = value;
        return this;
    }

    public IntakeSheets respondentName(String value) {
        respondentName = value;
        return this;
    }

    public IntakeSheets contested(String reference, String issued, String learned) {
        contestedReference = reference;
        issuedOn = issued;
        learnedOn = learned;
        return this;
    }

    public IntakeSheets stamped(String postmark, String arrival) {
        postmarkedOn = postmark;
        arrivalNumber = arrival;
        return this;
    }

    public IntakeSheets content(String value) {
        content = value;
        return this;
    }

    public IntakeSheets summary(String value) {
        summary = value;
        return this;
    }

    public IntakeSheet build() {
        return new IntakeSheet(
                agency,
                channel,
                receivedOn,
                writtenOn,
                anonymous,
                people,
                petitioners,
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                respondentName,
                null,
                contestedReference,
                issuedOn,
                learnedOn,
                content,
                "Bồi thường lại.",
                summary,
                signers,
                representatives,
                null,
                postmarkedOn,
                arrivalNumber);
    }
}
