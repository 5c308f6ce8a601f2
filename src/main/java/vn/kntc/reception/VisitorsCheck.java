package vn.kntc.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.intake.PersonFields;
import vn.kntc.handling.intake.SheetFields;
import vn.kntc.handling.intake.TypedPerson;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;

/** Checks who comes: the one at the desk, for whom he comes, how many there are and who speaks for them. */
final class VisitorsCheck {

    private static final int MOST_PEOPLE = 100_000;
    private static final String AT = "persons.";
    private static final String NAME_MISSING = "Hãy nhập họ và tên.";

    private final VisitSheet sheet;
    private final SheetFields fields;
    private final Law law;
    private final Provisions provisions;
    private final LocalDate on;

    /** @param on day of the visit; null where it is none */
    VisitorsCheck(VisitSheet sheet, SheetFields fields, Law law, Provisions provisions, LocalDate on) {
        this.sheet = sheet;
        this.fields = fields;
        this.law = law;
        this.provisions = provisions;
        this.on = on;
    }

    /** @param turnedAway who is told by mouth that he is not received may stay unnamed */
    List<Identity> people(Manner manner, boolean turnedAway) {
        var people = new ArrayList<Identity>();
        var typed = sheet.persons() == null ? List.<VisitSheet.Person>of() : sheet.persons();
        for (int index = 0; index < typed.size(); index++) {
            var person = typed.get(index);
            if (person != null && !(turnedAway && SheetFields.blank(person.name()))) {
                people.add(person(index, person, manner));
            }
        }
        if (!turnedAway) {
            requireWhole(people, manner);
        }
        return people;
    }

    private Identity person(int index, VisitSheet.Person person, Manner manner) {
        var typed = new TypedPerson(
                person.name(),
                person.address(),
                // a kind is chosen beforehand: without a number it says nothing
                SheetFields.blank(person.idNumber()) ? null : person.idType(),
                person.idNumber(),
                person.idIssuedOn(),
                person.idIssuedBy(),
                person.phone(),
                person.formOfAddress());
        return new PersonFields(fields, provisions)
                .read(AT + index + ".", typed, role(index, person, manner), NAME_MISSING, on);
    }

    /** Who comes for another is none of those whose matter it is. */
    private PartyRole role(int index, VisitSheet.Person person, Manner manner) {
        if (index == 0 && manner != null && manner.forAnother()) {
            return PartyRole.AUTHORIZED;
        }
        if (SheetFields.blank(person.role()) || PartyRole.PETITIONER.name().equals(person.role())) {
            return PartyRole.PETITIONER;
        }
        if (PartyRole.REPRESENTATIVE.name().equals(person.role())) {
            return PartyRole.REPRESENTATIVE;
        }
        fields.error(AT + index + ".role", "Hãy chọn tư cách của người này trong danh sách.");
        return PartyRole.PETITIONER;
    }

    private void requireWhole(List<Identity> people, Manner manner) {
        if (people.isEmpty()) {
            fields.error("persons", "Hãy nhập họ tên người đến.");
            return;
        }
        requireIdentified(people.get(0));
        if (manner != null && manner.forAnother() && people.size() == 1) {
            fields.error("persons", "Hãy nhập thêm người hoặc cơ quan, tổ chức mà người này thay mặt.");
        }
    }

    private void requireIdentified(Identity visitor) {
        if (on == null) {
            return;
        }
        boolean both = provisions.holds("VISITOR_IDENTITY", on);
        if (visitor.address() == null && (both || visitor.idNumber() == null)) {
            fields.error(AT + "0.address", provisions.sentence("VISITOR_IDENTITY", on));
        }
        if (visitor.idNumber() == null && both) {
            fields.error(AT + "0.idNumber", provisions.sentence("VISITOR_IDENTITY", on));
        }
    }

    /** @param kind null where none was chosen */
    void proof(Manner manner, Proof proof, CaseKind kind) {
        if (manner == null || proof == null || kind == null || on == null) {
            return;
        }
        var answer = new ProofRules(law).answer(manner, kind, proof, on);
        if (!Boolean.TRUE.equals(answer.results().get(0).get("sufficient"))) {
            fields.error(
                    "proof",
                    "Giấy tờ này chưa đủ để " + manner.label().toLowerCase(Locale.ROOT) + " làm việc thay ("
                            + String.join("; ", answer.basis())
                            + "); không xuất trình được thì chọn căn cứ từ chối tiếp.");
        }
    }

    /** Null where the numbers are wrong. */
    GroupFacts group(List<Identity> people) {
        int named = (int) people.stream()
                .filter(one -> one.role() != PartyRole.AUTHORIZED)
                .count();
        int marked = (int) people.stream()
                .filter(one -> one.role() == PartyRole.REPRESENTATIVE)
                .count();
        int all = sheet.people() == null ? Math.max(1, named) : sheet.people();
        if (all < Math.max(1, named) || all > MOST_PEOPLE) {
            fields.error("people", "Số người phải từ 1 đến 100.000 và không ít hơn số người đã nêu tên.");
            return null;
        }
        int speaking = sheet.representatives() == null ? marked : sheet.representatives();
        representatives(all, speaking, marked);
        return new GroupFacts(all, null, all == 1 ? null : Integer.valueOf(speaking));
    }

    private void representatives(int people, int speaking, int marked) {
        if (speaking < marked) {
            fields.error("representatives", "Số người đại diện không thể ít hơn số người đã ghi là người đại diện.");
        } else if (people > 1 && on != null) {
            var answer = law.decide("limitRepresentatives", on, Map.of("people", people));
            int least = (Integer) answer.results().get(0).get("min");
            int most = (Integer) answer.results().get(0).get("max");
            if (speaking < least || speaking > most) {
                fields.error(
                        "representatives",
                        "Có " + people + " người thì phải cử người đại diện, từ " + least + " đến " + most + " người ("
                                + String.join("; ", answer.basis()) + ")."
                                + (answer.doubts().isEmpty() ? "" : " " + String.join(" ", answer.doubts())));
            }
            if (most > 1 && sheet.appointmentPages() == null) {
                fields.error(
                        "appointmentPages",
                        "Có " + people + " người thì nhận văn bản cử người đại diện có chữ ký của mọi người ("
                                + String.join("; ", answer.basis())
                                + "); hãy ghi số trang của văn bản. Chưa có thì hướng dẫn lập ngay tại nơi tiếp.");
            }
        }
    }
}
