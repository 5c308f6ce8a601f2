package vn.kntc.petition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.TypedText;

/**
 * Checks an intake sheet as a whole and tells every fault at once, each in one Vietnamese sentence that repeats nothing that was
 * entered.
 */
final class IntakeCheck {

    static final int SHORTEST_SUMMARY = 10;
    static final String SUMMARY_TOO_SHORT = "Tóm tắt quá ngắn; hãy nêu vụ việc trong ít nhất một câu.";

    private static final int MOST_PEOPLE = 100_000;

    // Luật Tiếp công dân is in force from here; no clock can be counted for what came earlier
    private static final LocalDate EARLIEST = LocalDate.of(2014, 7, 1);

    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final Pattern NINE_OR_TWELVE_DIGITS = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern PASSPORT = Pattern.compile("(?=.*\\d)[A-Z0-9]{6,15}");

    private static final List<PartyRole> ROLES =
            List.of(PartyRole.PETITIONER, PartyRole.REPRESENTATIVE, PartyRole.AUTHORIZED);

    private final IntakeSheet sheet;
    private final LocalDate today;
    private final RepresentativeLimits limits;
    private final Provisions provisions;
    private final List<IntakeError> errors = new ArrayList<>();

    private IntakeCheck(IntakeSheet sheet, LocalDate today, RepresentativeLimits limits, Provisions provisions) {
        this.sheet = sheet;
        this.today = today;
        this.limits = limits;
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
            IntakeSheet sheet,
            Collection<AgencyId> agencies,
            LocalDate today,
            RepresentativeLimits limits,
            Provisions provisions) {
        return new IntakeCheck(sheet, today, limits, provisions).run(agencies);
    }

    private Checked run(Collection<AgencyId> agencies) {
        var agency = agency(agencies);
        var channel = channel();
        var receivedOn = day("receivedOn", sheet.receivedOn(), "ngày nhận đơn");
        if (receivedOn == null && blank(sheet.receivedOn())) {
            error("receivedOn", "Hãy nhập ngày nhận đơn.");
        } else if (receivedOn != null && receivedOn.isBefore(EARLIEST)) {
            error("receivedOn", "Ngày nhận đơn phải từ ngày 01/7/2014, khi Luật Tiếp công dân có hiệu lực.");
        }
        var writtenOn = day("writtenOn", sheet.writtenOn(), "ngày ghi trên đơn");
        if (writtenOn != null && receivedOn != null && writtenOn.isAfter(receivedOn)) {
            error("writtenOn", "Ngày ghi trên đơn không thể sau ngày nhận đơn " + ShownDay.of(receivedOn) + ".");
        }
        var identities = identities(receivedOn);
        var group = group(identities, receivedOn);
        respondent(identities);
        var contested = contested(receivedOn);
        var content = required("content", sheet.content(), "Hãy nhập nội dung đơn.", 100_000);
        var request = optional("request", sheet.request(), "Yêu cầu của người nộp đơn", 10_000);
        var summary = required(
                "summary",
                sheet.summary(),
                "Hãy viết tóm tắt trung tính, không nêu tên, địa chỉ, số giấy tờ của người nộp đơn.",
                2_000);
        if (summary != null && summary.length() < SHORTEST_SUMMARY) {
            error("summary", SUMMARY_TOO_SHORT);
        }
        if (!errors.isEmpty()) {
            return new Checked(null, List.copyOf(errors));
        }
        return new Checked(
                new Intake(
                        agency,
                        channel,
                        receivedOn,
                        writtenOn,
                        sheet.anonymous(),
                        group,
                        sheet.people() != null,
                        List.copyOf(identities),
                        contested,
                        new RespondentBody(
                                clean(sheet.respondentOffice()),
                                // with a name the address is that of a person, and lies in the vault
                                blank(sheet.respondentName()) ? clean(sheet.respondentAddress()) : null),
                        petitionText(content, request),
                        summary),
                List.of());
    }

    private AgencyId agency(Collection<AgencyId> agencies) {
        if (blank(sheet.agency())) {
            error("agency", "Hãy chọn cơ quan tiếp nhận đơn.");
            return null;
        }
        return agencies.stream()
                .filter(agency -> agency.value().equals(sheet.agency()))
                .findFirst()
                .orElseGet(() -> {
                    error("agency", "Anh/chị không tiếp nhận đơn cho cơ quan này.");
                    return null;
                });
    }

    private Channel channel() {
        for (var channel : Channel.values()) {
            if (channel.name().equals(sheet.channel())) {
                return channel;
            }
        }
        error("channel", "Hãy chọn nguồn đơn.");
        return null;
    }

    private List<Identity> identities(LocalDate receivedOn) {
        var identities = new ArrayList<Identity>();
        var persons = sheet.petitioners() == null ? List.<IntakeSheet.Person>of() : sheet.petitioners();
        if (sheet.anonymous() && !persons.isEmpty()) {
            error("petitioners", "Đơn đã đánh dấu không có họ tên người nộp thì không nhập người nộp đơn.");
        }
        if (!sheet.anonymous() && persons.isEmpty()) {
            error("petitioners", "Hãy nhập ít nhất một người nộp đơn, hoặc đánh dấu đơn không có họ tên.");
        }
        for (int index = 0; index < persons.size(); index++) {
            identities.add(identity("petitioners." + index + ".", persons.get(index), receivedOn));
        }
        if (!persons.isEmpty() && identities.stream().allMatch(IntakeCheck::authorized)) {
            error(
                    "petitioners",
                    "Hãy nhập người nộp đơn; luật sư, người được ủy quyền không thay cho họ tên của người khiếu nại, tố cáo.");
        }
        return identities;
    }

    private Identity identity(String at, IntakeSheet.Person person, LocalDate receivedOn) {
        if (person == null) {
            error(at + "name", "Hãy nhập họ và tên người nộp đơn.");
            return null;
        }
        var name = required(at + "name", person.name(), "Hãy nhập họ và tên người nộp đơn.", 200);
        var address = optional(at + "address", person.address(), "Địa chỉ", 300);
        var phone = PhoneNumbers.kept(person.phone());
        if (phone.length() > PhoneNumbers.LONGEST) {
            error(at + "phone", "Ô số điện thoại dài quá " + PhoneNumbers.LONGEST + " ký tự.");
        } else if (!phone.isEmpty() && !PhoneNumbers.areSome(phone)) {
            error(
                    at + "phone",
                    "Mỗi số điện thoại phải có từ 8 đến 15 chữ số; nhiều số cách nhau bằng dấu phẩy, ví dụ (0222) 3822 123, 0912 345 678.");
        }
        var type = idType(at, person.idType(), receivedOn);
        var number = compact(person.idNumber());
        if (type == null && number != null && blank(person.idType())) {
            error(at + "idType", "Hãy chọn loại giấy tờ.");
        }
        if (type != null && number == null) {
            error(at + "idNumber", "Hãy nhập số giấy tờ, hoặc bỏ chọn loại giấy tờ.");
        }
        if (type != null && number != null) {
            number = number.toUpperCase(Locale.ROOT);
            wellFormed(at, type, number);
        }
        var issuedOn = day(at + "idIssuedOn", person.idIssuedOn(), "ngày cấp giấy tờ");
        var issuedBy = optional(at + "idIssuedBy", person.idIssuedBy(), "Nơi cấp giấy tờ", 200);
        if (number == null && type == null && (issuedOn != null || issuedBy != null)) {
            error(at + "idNumber", "Hãy nhập loại và số giấy tờ, hoặc bỏ ngày cấp, nơi cấp.");
        }
        return new Identity(
                role(at, person), name, address, type, number, phone.isEmpty() ? null : phone, issuedOn, issuedBy);
    }

    private PartyRole role(String at, IntakeSheet.Person person) {
        if (blank(person.role())) {
            return !person.representative()
                    ? PartyRole.PETITIONER
                    : outsideTheGroup() ? PartyRole.AUTHORIZED : PartyRole.REPRESENTATIVE;
        }
        for (var role : ROLES) {
            if (role.name().equals(person.role())) {
                return role;
            }
        }
        error(at + "role", "Hãy chọn tư cách của người này: người nộp đơn, người đại diện hoặc người được ủy quyền.");
        return null;
    }

    /** Where those who are no representatives are as many as there are people, a representative is none of them. */
    private boolean outsideTheGroup() {
        return sheet.people() != null
                && sheet.petitioners().stream()
                                .filter(person -> person != null && blank(person.role()) && !person.representative())
                                .count()
                        >= sheet.people();
    }

    private static boolean authorized(Identity identity) {
        return identity != null && identity.role() == PartyRole.AUTHORIZED;
    }

    private IdType idType(String at, String code, LocalDate receivedOn) {
        if (blank(code)) {
            return null;
        }
        for (var type : IdType.values()) {
            if (type.name().equals(code)) {
                if (type == IdType.IDENTITY_CARD
                        && receivedOn != null
                        && !provisions.holds("IDENTITY_CARD", receivedOn)) {
                    error(at + "idType", provisions.sentence("IDENTITY_CARD", receivedOn));
                }
                return type;
            }
        }
        error(at + "idType", "Loại giấy tờ không có trong danh mục.");
        return null;
    }

    private void wellFormed(String at, IdType type, String number) {
        switch (type) {
            case CITIZEN_CARD, CITIZEN_CERTIFICATE, PERSONAL_NUMBER -> {
                if (!TWELVE_DIGITS.matcher(number).matches()) {
                    error(at + "idNumber", "Số này phải có đúng 12 chữ số.");
                }
            }
            case IDENTITY_CARD -> {
                if (!NINE_OR_TWELVE_DIGITS.matcher(number).matches()) {
                    error(at + "idNumber", "Số chứng minh nhân dân phải có 9 hoặc 12 chữ số.");
                }
            }
            case PASSPORT -> {
                if (!PASSPORT.matcher(number).matches()) {
                    error(at + "idNumber", "Số hộ chiếu phải có từ 6 đến 15 ký tự, gồm chữ cái không dấu và chữ số.");
                }
            }
        }
    }

    private GroupFacts group(List<Identity> identities, LocalDate receivedOn) {
        int listed = (int)
                identities.stream().filter(identity -> !authorized(identity)).count();
        int marked = (int) identities.stream()
                .filter(identity -> identity != null && identity.role() == PartyRole.REPRESENTATIVE)
                .count();
        int people = sheet.people() == null ? Math.max(1, listed) : sheet.people();
        if (people < Math.max(1, listed) || people > MOST_PEOPLE) {
            error("people", "Tổng số người nộp đơn phải từ 1 đến 100.000 và không ít hơn số người nộp đơn đã nêu tên.");
            return null;
        }
        var signers = sheet.signers();
        if (signers != null && (signers < 1 || signers > people)) {
            error("signers", "Số người ký đơn phải từ 1 và không nhiều hơn số người nộp đơn (" + people + ").");
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
            error(field, "Số người đại diện phải từ 0 và không nhiều hơn số người nộp đơn (" + people + ").");
        } else if (representatives < marked) {
            error(
                    field,
                    "Số người đại diện (" + representatives + ") không thể ít hơn số người đã ghi là người đại diện ("
                            + marked + ").");
        } else if (receivedOn != null && !receivedOn.isBefore(EARLIEST)) {
            limits.fault(people, representatives, receivedOn).ifPresent(sentence -> error(field, sentence));
        }
    }

    private void respondent(List<Identity> identities) {
        optional("respondentOffice", sheet.respondentOffice(), "Cơ quan, chức vụ của người bị khiếu nại", 300);
        var name = optional("respondentName", sheet.respondentName(), "Họ tên người bị khiếu nại, tố cáo", 200);
        var address = optional("respondentAddress", sheet.respondentAddress(), "Địa chỉ", 300);
        // an office is public and must stay sayable in the neutral summary; only a person goes to the vault as a party
        if (name != null) {
            identities.add(new Identity(PartyRole.RESPONDENT, name, address, null, null, null));
        }
    }

    private ContestedDecision contested(LocalDate receivedOn) {
        var reference =
                optional("contestedReference", sheet.contestedReference(), "Quyết định, hành vi bị khiếu nại", 500);
        var issuedOn = day("contestedIssuedOn", sheet.contestedIssuedOn(), "ngày ban hành quyết định");
        var learnedOn = day(
                "contestedReceivedOn",
                sheet.contestedReceivedOn(),
                "ngày nhận được hoặc biết được quyết định, hành vi");
        if (issuedOn != null && learnedOn != null && learnedOn.isBefore(issuedOn)) {
            error(
                    "contestedReceivedOn",
                    "Ngày nhận được quyết định không thể trước ngày ban hành " + ShownDay.of(issuedOn) + ".");
        }
        if (receivedOn != null && learnedOn != null && learnedOn.isAfter(receivedOn)) {
            error(
                    "contestedReceivedOn",
                    "Ngày nhận được quyết định không thể sau ngày nhận đơn " + ShownDay.of(receivedOn) + ".");
        }
        if (receivedOn != null && issuedOn != null && issuedOn.isAfter(receivedOn)) {
            error(
                    "contestedIssuedOn",
                    "Ngày ban hành quyết định không thể sau ngày nhận đơn " + ShownDay.of(receivedOn) + ".");
        }
        if (reference == null && (issuedOn != null || learnedOn != null)) {
            error("contestedReference", "Hãy nêu số hoặc mô tả quyết định, hành vi bị khiếu nại.");
        }
        return reference == null ? null : new ContestedDecision(reference, issuedOn, learnedOn);
    }

    private String petitionText(String content, String request) {
        var text = new StringBuilder();
        var office = clean(sheet.respondentOffice());
        if (office != null) {
            text.append("Người bị khiếu nại, tố cáo: ").append(office);
            var address = clean(sheet.respondentAddress());
            if (address != null && clean(sheet.respondentName()) == null) {
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

    /** Null where blank, or where it is no past day (then with an error). */
    private LocalDate day(String field, String value, String name) {
        if (blank(value)) {
            return null;
        }
        try {
            var day = LocalDate.parse(TypedText.plain(value));
            if (day.isAfter(today)) {
                error(field, sentence(name) + " không thể ở tương lai; hôm nay là ngày " + ShownDay.of(today) + ".");
                return null;
            }
            return day;
        } catch (DateTimeParseException malformed) {
            error(field, sentence(name) + " không phải là một ngày có thật.");
            return null;
        }
    }

    private String required(String field, String value, String ifMissing, int maximum) {
        if (blank(value)) {
            error(field, ifMissing);
            return null;
        }
        return limited(field, value, "Nội dung ô này", maximum);
    }

    private String optional(String field, String value, String label, int maximum) {
        return blank(value) ? null : limited(field, value, label, maximum);
    }

    private String limited(String field, String value, String label, int maximum) {
        var clean = clean(value);
        if (clean.length() > maximum) {
            error(field, label + " dài quá " + maximum + " ký tự.");
        } else if (clean.indexOf('\0') >= 0) {
            error(field, label + " có ký tự không hợp lệ.");
        }
        return clean;
    }

    private void error(String field, String message) {
        errors.add(new IntakeError(field, message));
    }

    private static boolean blank(String value) {
        return TypedText.of(value).isEmpty();
    }

    private static String clean(String value) {
        var clean = TypedText.of(value);
        return clean.isEmpty() ? null : clean;
    }

    /** A number without the spaces, dots and dashes that people put between its digits; null where nothing is left. */
    private static String compact(String value) {
        var compact = TypedText.plain(value).replaceAll("[\\s.\\-]", "");
        return compact.isEmpty() ? null : compact;
    }

    private static String sentence(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
