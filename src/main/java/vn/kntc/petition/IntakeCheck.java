package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.handling.intake.SheetFields;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/**
 * Checks an intake sheet as a whole and tells every fault at once, each in one Vietnamese sentence that repeats nothing that was
 * entered.
 */
final class IntakeCheck {

    static final int SHORTEST_SUMMARY = 10;
    static final String SUMMARY_TOO_SHORT = "Tóm tắt quá ngắn; hãy nêu vụ việc trong ít nhất một câu.";

    private static final int MOST_PEOPLE = 100_000;

    /** Begins with a digit, so that nobody's name stands in it. */
    private static final Pattern ARRIVAL_NUMBER = Pattern.compile("[0-9][0-9A-Za-zĐđ./-]{0,29}");

    /** The answer that is owed since whatever came in was received; no earlier clock counts from a receipt. */
    private static final String CLOCK_FROM_RECEIPT = "RECEPTION_RESULT_NOTICE";

    private final IntakeSheet sheet;
    private final SheetFields fields;
    private final Law law;
    private final Provisions provisions;

    private IntakeCheck(IntakeSheet sheet, LocalDate today, Law law, Provisions provisions) {
        this.sheet = sheet;
        this.fields = new SheetFields(today);
        this.law = law;
        this.provisions = provisions;
    }

    /**
     * What the check found.
     *
     * @param intake null where there are errors
     */
    record Checked(Intake intake, List<IntakeError> errors) {}

    /** @param agencies those for which the person may take in petitions */
    static Checked check(
            IntakeSheet sheet, Collection<AgencyId> agencies, LocalDate today, Law law, Provisions provisions) {
        return new IntakeCheck(sheet, today, law, provisions).run(agencies);
    }

    private Checked run(Collection<AgencyId> agencies) {
        var agency = agency(agencies);
        var channel = channel();
        var receivedOn = receivedOn();
        var writtenOn = fields.day("writtenOn", sheet.writtenOn(), "ngày ghi trên đơn");
        if (writtenOn != null && receivedOn != null && writtenOn.isAfter(receivedOn)) {
            fields.error("writtenOn", "Ngày ghi trên đơn không thể sau ngày nhận đơn " + ShownDay.of(receivedOn) + ".");
        }
        var stamps = stamps(receivedOn);
        var identities = new PersonCheck(sheet, fields, provisions).identities(receivedOn);
        var group = group(identities, receivedOn);
        respondent(identities);
        var contested = contested(receivedOn);
        var content = fields.required("content", sheet.content(), "Hãy nhập nội dung đơn.", 100_000);
        var request = fields.optional("request", sheet.request(), "Yêu cầu của người nộp đơn", 10_000);
        var summary = fields.required(
                "summary",
                sheet.summary(),
                "Hãy viết tóm tắt trung tính, không nêu tên, địa chỉ, số giấy tờ của người nộp đơn.",
                2_000);
        if (summary != null && summary.length() < SHORTEST_SUMMARY) {
            fields.error("summary", SUMMARY_TOO_SHORT);
        }
        if (!fields.errors().isEmpty()) {
            return new Checked(null, fields.errors());
        }
        var intake = new Intake(
                agency,
                channel,
                receivedOn,
                writtenOn,
                sheet.anonymous(),
                group,
                sheet.people() != null,
                sheet.representativeAppointed(),
                List.copyOf(identities),
                contested,
                respondentBody(),
                petitionText(content, request),
                summary,
                stamps);
        return new Checked(intake, List.of());
    }

    private Stamps stamps(LocalDate receivedOn) {
        var postmarkedOn = fields.day("postmarkedOn", sheet.postmarkedOn(), "ngày dấu bưu điện");
        if (postmarkedOn != null && receivedOn != null && postmarkedOn.isAfter(receivedOn)) {
            fields.error(
                    "postmarkedOn", "Ngày dấu bưu điện không thể sau ngày nhận đơn " + ShownDay.of(receivedOn) + ".");
        }
        var arrival = SheetFields.clean(sheet.arrivalNumber());
        if (arrival != null && !ARRIVAL_NUMBER.matcher(arrival).matches()) {
            fields.error(
                    "arrivalNumber",
                    "Số đến chỉ gồm chữ, số và các dấu - / . viết liền, bắt đầu bằng chữ số, không quá 30 ký tự, ví dụ 152"
                            + " hoặc 152/Đ.");
        }
        return new Stamps(postmarkedOn, arrival);
    }

    private RespondentBody respondentBody() {
        // with a name the address is that of a person, and lies in the vault
        var seat = SheetFields.blank(sheet.respondentName()) ? SheetFields.clean(sheet.respondentAddress()) : null;
        return new RespondentBody(SheetFields.clean(sheet.respondentOffice()), seat);
    }

    private AgencyId agency(Collection<AgencyId> agencies) {
        if (SheetFields.blank(sheet.agency())) {
            fields.error("agency", "Hãy chọn cơ quan tiếp nhận đơn.");
            return null;
        }
        return agencies.stream()
                .filter(agency -> agency.value().equals(sheet.agency()))
                .findFirst()
                .orElseGet(() -> {
                    fields.error("agency", "Anh/chị không tiếp nhận đơn cho cơ quan này.");
                    return null;
                });
    }

    private LocalDate receivedOn() {
        var day = fields.day("receivedOn", sheet.receivedOn(), "ngày nhận đơn");
        if (day == null && SheetFields.blank(sheet.receivedOn())) {
            fields.error("receivedOn", "Hãy nhập ngày nhận đơn.");
        } else if (day != null && !countable(day)) {
            try {
                law.deadline(CLOCK_FROM_RECEIPT, day, Map.of());
            } catch (InvalidInput beforeTheLaw) {
                fields.error("receivedOn", beforeTheLaw.getMessage());
            }
        }
        return day;
    }

    /** Whether a clock can be counted from that day: not before the law that governs it is in force. */
    private boolean countable(LocalDate day) {
        return law.defines(CLOCK_FROM_RECEIPT, day);
    }

    private Channel channel() {
        for (var channel : Channel.values()) {
            if (channel.name().equals(sheet.channel())) {
                return channel;
            }
        }
        fields.error("channel", "Hãy chọn nguồn đơn.");
        return null;
    }

    private GroupFacts group(List<Identity> identities, LocalDate receivedOn) {
        int listed = (int) identities.stream()
                .filter(identity -> !PersonCheck.authorized(identity))
                .count();
        int marked = (int) identities.stream()
                .filter(identity -> identity != null && identity.role() == PartyRole.REPRESENTATIVE)
                .count();
        int people = sheet.people() == null ? Math.max(1, listed) : sheet.people();
        if (people < Math.max(1, listed) || people > MOST_PEOPLE) {
            fields.error(
                    "people",
                    "Tổng số người nộp đơn phải từ 1 đến 100.000 và không ít hơn số người nộp đơn đã nêu tên.");
            return null;
        }
        var signers = sheet.signers();
        if (signers != null && (signers < 1 || signers > people)) {
            fields.error("signers", "Số người ký đơn phải từ 1 và không nhiều hơn số người nộp đơn (" + people + ").");
        }
        var representatives =
                sheet.representatives() == null && marked > 0 ? (Integer) marked : sheet.representatives();
        if (representatives != null) {
            representatives(representatives, marked, people, receivedOn);
        }
        return new GroupFacts(people, signers, representatives);
    }

    private void representatives(int representatives, int marked, int people, LocalDate receivedOn) {
        var field = sheet.representatives() == null ? "petitioners" : "representatives";
        if (representatives < 0 || representatives > people) {
            fields.error(field, "Số người đại diện phải từ 0 và không nhiều hơn số người nộp đơn (" + people + ").");
        } else if (representatives < marked) {
            fields.error(
                    field,
                    "Số người đại diện (" + representatives + ") không thể ít hơn số người đã ghi là người đại diện ("
                            + marked + ").");
        } else if (receivedOn != null && countable(receivedOn)) {
            new RepresentativeLimits(law)
                    .fault(people, representatives, receivedOn)
                    .ifPresent(sentence -> fields.error(field, sentence));
        }
    }

    private void respondent(List<Identity> identities) {
        fields.optional("respondentOffice", sheet.respondentOffice(), "Cơ quan, chức vụ của người bị khiếu nại", 300);
        var name = fields.optional("respondentName", sheet.respondentName(), "Họ tên người bị khiếu nại, tố cáo", 200);
        var address = fields.optional("respondentAddress", sheet.respondentAddress(), "Địa chỉ", 300);
        // an office is public and must stay sayable in the neutral summary; only a person goes to the vault as a party
        if (name != null) {
            identities.add(new Identity(PartyRole.RESPONDENT, name, address, null, null, null));
        }
    }

    private ContestedDecision contested(LocalDate receivedOn) {
        var reference = fields.optional(
                "contestedReference", sheet.contestedReference(), "Quyết định, hành vi bị khiếu nại", 500);
        var issuedOn = fields.day("contestedIssuedOn", sheet.contestedIssuedOn(), "ngày ban hành quyết định");
        var learnedOn = fields.day(
                "contestedReceivedOn",
                sheet.contestedReceivedOn(),
                "ngày nhận được hoặc biết được quyết định, hành vi");
        if (issuedOn != null && learnedOn != null && learnedOn.isBefore(issuedOn)) {
            fields.error(
                    "contestedReceivedOn",
                    "Ngày nhận được quyết định không thể trước ngày ban hành " + ShownDay.of(issuedOn) + ".");
        }
        if (receivedOn != null && learnedOn != null && learnedOn.isAfter(receivedOn)) {
            fields.error(
                    "contestedReceivedOn",
                    "Ngày nhận được quyết định không thể sau ngày nhận đơn " + ShownDay.of(receivedOn) + ".");
        }
        if (receivedOn != null && issuedOn != null && issuedOn.isAfter(receivedOn)) {
            fields.error(
                    "contestedIssuedOn",
                    "Ngày ban hành quyết định không thể sau ngày nhận đơn " + ShownDay.of(receivedOn) + ".");
        }
        if (reference == null && (issuedOn != null || learnedOn != null)) {
            fields.error("contestedReference", "Hãy nêu số hoặc mô tả quyết định, hành vi bị khiếu nại.");
        }
        return reference == null ? null : new ContestedDecision(reference, issuedOn, learnedOn);
    }

    private String petitionText(String content, String request) {
        var text = new StringBuilder();
        var office = SheetFields.clean(sheet.respondentOffice());
        if (office != null) {
            text.append("Người bị khiếu nại, tố cáo: ").append(office);
            var address = SheetFields.clean(sheet.respondentAddress());
            if (address != null && SheetFields.clean(sheet.respondentName()) == null) {
                text.append(", ").append(address);
            }
            text.append("\n\n");
        }
        text.append(content);
        if (request != null) {
            text.append("\n\nYêu cầu: ").append(request);
        }
        return text.toString();
    }
}
