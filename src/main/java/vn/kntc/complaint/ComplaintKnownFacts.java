package vn.kntc.complaint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.document.Documents;
import vn.kntc.engine.KnownFacts;
import vn.kntc.organization.Agencies;
import vn.kntc.shared.CaseNumber;

/**
 * What earlier steps of a complaint found and said, for the forms of later ones to begin with; neutral, since each verb let it pass only
 * so.
 */
@Component
class ComplaintKnownFacts implements KnownFacts {

    /** Contents that one form of before has fields for. */
    private static final int MOST_CONTENTS = 5;

    /** Each content with what was found of it, where a report is there. */
    private static final String CONTENT_ROWS = "contentRows";

    /** The papers of the file, for its index. */
    private static final String FILE_INDEX = "fileIndex";

    private static final Set<String> SINGLE = Set.of(
            "subject",
            "contestedAct",
            "respondent",
            "assignedOn",
            "contents",
            "respondentOffice",
            "respondentSeat",
            "contentCount",
            "findings",
            "request",
            "grounds",
            "earlierSettlement",
            "dialogueOn",
            "dialogueStartsAt",
            "dialoguePlace",
            "dialogueChair",
            "dialogueChairName",
            "dialogueContents",
            "openInquiries",
            CONTENT_ROWS,
            FILE_INDEX);

    private static final List<String> OF_EACH_CONTENT = List.of("content", "finding", "verdict", "rightPart");

    private final ComplaintRepository complaints;
    private final Agencies agencies;
    private final RespondentOffice offices;
    private final Documents documents;

    ComplaintKnownFacts(
            ComplaintRepository complaints, Agencies agencies, RespondentOffice offices, Documents documents) {
        this.complaints = complaints;
        this.agencies = agencies;
        this.offices = offices;
        this.documents = documents;
    }

    @Override
    public String room() {
        return "complaint";
    }

    @Override
    public Set<String> names() {
        var names = new HashSet<>(SINGLE);
        for (int number = 1; number <= MOST_CONTENTS; number++) {
            for (var of : OF_EACH_CONTENT) {
                names.add(of + number);
            }
        }
        return names;
    }

    @Override
    public Map<String, Set<String>> lists() {
        return Map.of(
                "contents",
                TEXTS,
                "dialogueContents",
                TEXTS,
                CONTENT_ROWS,
                new LinkedHashSet<>(OF_EACH_CONTENT),
                FILE_INDEX,
                FileLeaves.COLUMNS);
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        complaints.find(caseNumber).ifPresent(complaint -> {
            known.put("respondent", offices.of(complaint, agencies.get(complaint.agency())));
            known.put("respondentOffice", complaint.respondentBody().office());
            known.put("respondentSeat", complaint.respondentBody().seat());
            var contested = complaint.contested();
            known.put("contestedAct", contested == null ? null : contested.reference());
            known.put("subject", subject(complaint));
            complaint.last(VerificationAssignment.class).ifPresent(assignment -> {
                known.put("assignedOn", assignment.on().toString());
                putContents(known, assignment.contents());
            });
            complaint.last(Done.VerificationReported.class).ifPresent(report -> putFindings(known, report.findings()));
            var open = InquiryStanding.of(complaint).open();
            known.put("openInquiries", open.isEmpty() ? null : String.join("; ", open));
            complaint.last(Done.DialoguePlanned.class).ifPresent(planned -> putPlan(known, planned.plan()));
            known.put(FILE_INDEX, FileLeaves.of(complaint, documents.of(caseNumber)));
        });
        known.values().removeIf(value -> value == null);
        return known;
    }

    /** As the acceptance words it; before that the contested act, else the summary, which may begin with the word "khiếu nại" itself. */
    private static String subject(Complaint complaint) {
        return complaint
                .last(Done.AcceptanceDecided.class)
                .map(decided -> decided.decision().subject())
                .orElseGet(() -> {
                    var contested = complaint.contested();
                    return contested == null || contested.reference() == null
                            ? complaint.summary().replaceFirst("(?iu)^khiếu nại (về việc |về |đối với )?", "")
                            : contested.reference();
                });
    }

    private static void putContents(Map<String, Object> known, List<String> contents) {
        known.put("contents", contents);
        putRows(
                known,
                contents.stream()
                        .<Map<String, Object>>map(content -> Map.of("content", content))
                        .toList());
    }

    private static void putFindings(Map<String, Object> known, VerificationFindings report) {
        var findings = report.findings();
        known.put("contents", findings.stream().map(ContentFinding::content).toList());
        putRows(known, findings.stream().map(ComplaintKnownFacts::row).toList());
        known.put(
                "findings",
                findings.stream()
                        .map(finding -> finding.content() + ": " + finding.finding() + " (khiếu nại "
                                + finding.verdict().words() + ")")
                        .collect(Collectors.joining("\n")));
        known.put("request", report.request());
        known.put("grounds", report.grounds());
        known.put("earlierSettlement", report.earlierSettlement());
    }

    private static Map<String, Object> row(ContentFinding finding) {
        var row = new HashMap<String, Object>();
        row.put("content", finding.content());
        row.put("finding", finding.finding());
        row.put("verdict", finding.verdict().name());
        row.put("rightPart", finding.rightPart());
        return row;
    }

    /** Forms of before begin with the same by number. */
    private static void putRows(Map<String, Object> known, List<Map<String, Object>> rows) {
        known.put(CONTENT_ROWS, rows);
        int count = Math.min(rows.size(), MOST_CONTENTS);
        known.put("contentCount", Integer.toString(Math.max(1, count)));
        for (int i = 0; i < count; i++) {
            for (var of : OF_EACH_CONTENT) {
                known.put(of + (i + 1), rows.get(i).get(of));
            }
        }
    }

    private static void putPlan(Map<String, Object> known, DialoguePlan plan) {
        known.put("dialogueOn", plan.dialogueOn().toString());
        known.put("dialogueStartsAt", plan.startsAt().toString());
        known.put("dialoguePlace", plan.place());
        known.put("dialogueChair", plan.chair());
        known.put("dialogueChairName", plan.chairName());
        known.put("dialogueContents", plan.contents());
    }
}
