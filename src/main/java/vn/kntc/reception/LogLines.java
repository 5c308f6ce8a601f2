package vn.kntc.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Words a line of the log from what is known of its visit. */
final class LogLines {

    private static final String SECRET = "Đã lập thành đơn; không ghi số đơn để giữ bí mật người trình bày";

    private final Map<CaseNumber, CaseRecord> cases;
    private final Map<CaseNumber, String> remarks;
    private final Provisions law;

    /**
     * @param cases of the visits and of the petitions that they became
     * @param remarks of other rooms on them
     */
    LogLines(Map<CaseNumber, CaseRecord> cases, Map<CaseNumber, String> remarks, Provisions law) {
        this.cases = cases;
        this.remarks = remarks;
        this.law = law;
    }

    /** Who came, as the log may show it. */
    record Shown(String people, String papers, boolean named) {}

    LogRow row(Visits.Line line, Shown who) {
        var facts = line.facts();
        var arrival = facts.arrival();
        var record = cases.get(line.caseNumber());
        return new LogRow(
                line.number(),
                line.caseNumber(),
                line.on(),
                who.people(),
                who.papers(),
                record.summary(),
                kind(record, facts),
                arrival.group().people(),
                orEmpty(arrival.settledBy()),
                facts.assessment() != null && facts.assessment().competent(),
                guidedTo(facts),
                acceptedBy(facts),
                result(facts, record),
                joined(Stream.of(note(facts), remarks.get(line.caseNumber()))),
                orEmpty(arrival.priorHandling()),
                orEmpty(arrival.requests()),
                processing(facts),
                who.named());
    }

    /** Who is turned away at the door may have said nothing that has a kind. */
    private static String kind(CaseRecord record, Visit.Facts facts) {
        return record.kind() == CaseKind.UNCLASSIFIED && facts.refusal() != null
                ? ""
                : record.kind().label();
    }

    private static String guidedTo(Visit.Facts facts) {
        var route = facts.route();
        if (route == null || route.action().opensPetition()) {
            return "";
        }
        var result = facts.result();
        var slip = result != null && result.way() == ResultWay.SLIP
                ? "Phiếu hướng dẫn số " + result.number() + " ngày " + ShownDay.of(result.paperDate())
                : null;
        return joined(Stream.of(route.competentBody(), slip));
    }

    private static String acceptedBy(Visit.Facts facts) {
        var route = facts.route();
        if (route == null) {
            return "";
        }
        var result = facts.result();
        var paper = result != null && result.way() == ResultWay.PETITION_PAPER
                ? "Văn bản số " + result.number() + " ngày " + ShownDay.of(result.paperDate())
                : null;
        return joined(Stream.of(route.action().opensPetition() ? route.competentBody() : null, paper));
    }

    /** What a visit became has one author: no number of it is named where one of them may denounce (Điều 8, 56 Luật Tố cáo). */
    static boolean secret(CaseKind visit, List<CaseRecord> petitions) {
        return Stream.concat(Stream.of(visit), petitions.stream().map(CaseRecord::kind))
                .anyMatch(kind -> !kind.keptAsCloseAs(CaseKind.COMPLAINT));
    }

    private String result(Visit.Facts facts, CaseRecord record) {
        var petitions = facts.petitions().stream()
                .map(CaseNumber::new)
                .map(cases::get)
                .filter(Objects::nonNull)
                .toList();
        var became = !petitions.isEmpty() && secret(record.kind(), petitions)
                ? Stream.of(SECRET)
                : petitions.stream().map(LogLines::became);
        return joined(Stream.concat(Stream.of(record.outcome()), became));
    }

    private static String became(CaseRecord petition) {
        return "Đơn số " + petition.caseNumber() + ": "
                + (petition.outcome() == null ? petition.status().label() : petition.outcome());
    }

    private String note(Visit.Facts facts) {
        var notes = new ArrayList<String>();
        var arrival = facts.arrival();
        if (arrival.manner().forAnother()) {
            notes.add(arrival.manner().label());
        }
        if (facts.refusal() != null) {
            notes.add("Từ chối tiếp: " + facts.refusal().words(law) + " ("
                    + String.join("; ", facts.refusal().basis()) + ")"
                    + (facts.refusal().paper() == null
                            ? ""
                            : ", văn bản " + facts.refusal().paper().shown()));
        }
        facts.corrections()
                .forEach(correction ->
                        notes.add(ShownDay.of(correction.on()) + ", " + VisitActs.lower(correction.line())));
        return joined(notes.stream());
    }

    private static String processing(Visit.Facts facts) {
        var arrival = facts.arrival();
        return joined(Stream.of(
                arrival.recording() == null ? null : arrival.recording().label(),
                arrival.documents().isEmpty()
                        ? null
                        : "nhận " + arrival.documents().size() + " tài liệu",
                facts.route() == null ? null : facts.route().action().label()));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Numbers of the cases that lines of the log tell of. */
    static List<CaseNumber> cases(List<Visits.Line> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.caseNumber()),
                        line.facts().petitions().stream().map(CaseNumber::new)))
                .distinct()
                .toList();
    }
}
