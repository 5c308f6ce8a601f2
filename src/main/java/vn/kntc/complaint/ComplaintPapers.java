package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.Complainants;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.document.Letterhead;
import vn.kntc.document.OfficialDocument;
import vn.kntc.document.Salutation;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Draws up the papers of a complaint. The only place of this room that opens the vault: names exist in memory while one paper is
 * written, each opening with its purpose.
 */
@Component
class ComplaintPapers {

    private final Documents documents;
    private final Reveals reveals;
    private final Agencies agencies;
    private final Officers officers;
    private final Law law;
    private final Provisions provisions;

    ComplaintPapers(
            Documents documents,
            Reveals reveals,
            Agencies agencies,
            Officers officers,
            Law law,
            Provisions provisions) {
        this.documents = documents;
        this.reveals = reveals;
        this.agencies = agencies;
        this.officers = officers;
        this.law = law;
        this.provisions = provisions;
    }

    /** Mẫu 04. @param issuedOn null for a draft */
    CaseDocument refusalNotice(Complaint complaint, String forwardedBy, LocalDate issuedOn, UserId by) {
        var parties = parties(complaint, "Thông báo không thụ lý giải quyết khiếu nại", issuedOn, by);
        var decision = complaint.acceptance();
        var named = decision.grounds().stream()
                .map(code -> provisions.ground(code, decision.on()))
                .toList();
        var grounds = new ArrayList<RefusalNotice.Ground>();
        for (var ground : named) {
            // the facts of the case are told once, after the last clause
            boolean last = grounds.size() == named.size() - 1;
            grounds.add(new RefusalNotice.Ground(
                    ground.provision(), closed(ground.words()), last ? closed(decision.reason()) : null));
        }
        var notice = new RefusalNotice(
                ResolutionInstance.FIRST,
                parties.addressee(),
                complaint.receivedOn(),
                parties.complainant(),
                parties.others(),
                parties.representative().isPresent(),
                forwardedBy,
                subject(complaint),
                List.copyOf(grounds),
                bases(on(issuedOn, decision.on())));
        return put(
                complaint,
                notice,
                head(complaint, noticeRecipients(complaint, forwardedBy, issuedOn), issuedOn),
                issuedOn,
                by);
    }

    /** Mẫu 03. @param issuedOn null for a draft */
    CaseDocument acceptanceNotice(Complaint complaint, String forwardedBy, LocalDate issuedOn, UserId by) {
        var parties = parties(complaint, "Thông báo thụ lý giải quyết khiếu nại", issuedOn, by);
        var notice = new AcceptanceNotice(
                ResolutionInstance.FIRST,
                parties.addressee(),
                complaint.receivedOn(),
                parties.complainant(),
                parties.others(),
                parties.representative().isPresent(),
                forwardedBy,
                subject(complaint),
                agency(complaint, issuedOn).headTitle(),
                bases(on(issuedOn, complaint.acceptance().on())));
        return put(
                complaint,
                notice,
                head(complaint, noticeRecipients(complaint, forwardedBy, issuedOn), issuedOn),
                issuedOn,
                by);
    }

    /** P-15: kept in the file where the case is complex (khoản 2 Điều 3a Nghị định 124/2020/NĐ-CP). */
    void complexityRecord(
            Complaint complaint,
            List<ComplexityCriterion> criteria,
            String reason,
            StatutoryClock clock,
            LocalDate previousDeadline,
            LocalDate on,
            UserId by) {
        var met = criteria.stream()
                .map(criterion -> provisions.criterion(criterion.name(), on))
                .filter(criterion -> criterion.point() != null)
                .toList();
        // the facts of the case are told once, after the last criterion; before R3 there is none, and they are a
        // judgement
        var points = met.stream()
                .map(criterion -> new ComplexityRecord.Criterion(
                        criterion.point(),
                        closed(criterion.words()),
                        criterion == met.get(met.size() - 1) ? closed(reason) : null))
                .toList();
        var notified = complaint.issued(NumberedPaper.ACCEPTANCE_NOTICE).orElseThrow();
        var agency = agency(complaint, on);
        var paper = new ComplexityRecord(
                agency.headTitle(),
                subject(complaint),
                notified.number(),
                notified.on(),
                points,
                met.isEmpty() ? closed(reason) : null,
                complaint.remote(),
                clock.amount(),
                previousDeadline,
                clock.due(),
                // whoever advises the resolver puts his name to the printed slip; the resolver approves it
                complaint.last(VerificationAssignment.class).isPresent()
                        ? Role.VERIFIER.label()
                        : Role.PETITION_OFFICER.label(),
                "(Ký, ghi rõ họ tên)",
                bases(on));
        put(complaint, paper, head(complaint, List.of(), on), on, by);
    }

    /** K-03. */
    void reCheckRecord(Complaint complaint, ReCheck reCheck, UserId by) {
        var notified = complaint.issued(NumberedPaper.ACCEPTANCE_NOTICE).orElseThrow();
        var agency = agency(complaint, reCheck.on());
        var paper = new ReCheckRecord(
                contestedAct(complaint),
                // its day stands in the line above already
                null,
                reCheck.issuer(),
                notified.number(),
                notified.on(),
                closed(reCheck.legalGround()),
                closed(reCheck.competence()),
                closed(reCheck.content()),
                closed(reCheck.procedure()),
                closed(reCheck.other()),
                reCheck.complaintRight() ? ReCheckRecord.Result.DECIDE_AT_ONCE : ReCheckRecord.Result.VERIFY,
                closed(reCheck.reason()),
                reCheck.on(),
                Optional.ofNullable(officers.on(by, reCheck.on()).title()).orElse(agency.headTitle()),
                name(by, reCheck.on()),
                bases(reCheck.on()));
        put(complaint, paper, head(complaint, List.of(), by, reCheck.on()), reCheck.on(), by);
    }

    /** Mẫu 05. @param issuedOn null for a draft */
    CaseDocument verificationDecision(Complaint complaint, LocalDate issuedOn, UserId by) {
        var parties = parties(complaint, "Quyết định xác minh nội dung khiếu nại", issuedOn, by);
        var recorded = complaint.lastRecorded(VerificationAssignment.class).orElseThrow();
        var assignment = (VerificationAssignment) recorded.act();
        var agency = agency(complaint, issuedOn);
        var paper = new VerificationDecision(
                agency.headTitle(),
                parties.names(),
                subject(complaint),
                closed(assignment.contents()),
                assignment.days(),
                assignment.largeTeam() ? VerificationDecision.Team.DOAN : VerificationDecision.Team.TO,
                member(assignment.leader(), agency),
                assignment.deputy() == null ? null : member(assignment.deputy(), agency),
                assignment.members().stream().map(line -> member(line, agency)).toList(),
                closed(assignment.tasks()),
                assignment.body() == null ? "Thủ trưởng các cơ quan, đơn vị có liên quan" : assignment.body(),
                null,
                null,
                decisionBases(complaint, on(issuedOn, assignment.on()), List.of()));
        return put(complaint, paper, head(complaint, List.of(), recorded.by(), issuedOn), issuedOn, by);
    }

    /** Mẫu 13. */
    CaseDocument verificationReport(Complaint complaint, VerificationFindings findings, LocalDate issuedOn, UserId by) {
        var parties = parties(complaint, "Báo cáo kết quả xác minh nội dung khiếu nại", findings.on(), by);
        var assignment = complaint.last(VerificationAssignment.class).orElseThrow();
        var issued = complaint.issued(NumberedPaper.VERIFICATION_DECISION).orElseThrow();
        var agency = agency(complaint, findings.on());
        var team = assignment.largeTeam() ? "Đoàn xác minh" : "Tổ xác minh";
        var paper = new VerificationReport(
                agency.headTitle(),
                "Quyết định số " + issued.number() + " ngày " + Wording.day(issued.on()),
                findings.from(),
                findings.to(),
                team,
                parties.complainantAndOthers(),
                parties.respondent(),
                closed(contestedAct(complaint)),
                closed(findings.request()),
                closed(findings.grounds()),
                closed(findings.earlierSettlement()),
                findings.findings().stream()
                        .map(one -> new VerificationReport.Content(
                                closed(one.content()), closed(one.finding()), one.verdict(), one.rightPart()))
                        .toList(),
                findings.actProposal(),
                closed(findings.proposal()),
                findings.evidence(),
                bases(findings.on()));
        var leaderTitle = assignment.largeTeam() ? "TRƯỞNG ĐOÀN" : "TỔ TRƯỞNG";
        return put(
                complaint,
                paper,
                head(
                        agency,
                        List.of(),
                        new Agency.Signature(null, leaderTitle),
                        // whose title stands above it, whoever entered the report
                        assignment.leaderName()),
                issuedOn,
                by);
    }

    /** K-06. @param issuedOn null for a draft */
    CaseDocument dialogueNotice(Complaint complaint, LocalDate issuedOn, UserId by) {
        var parties = parties(complaint, "Thông báo về việc tổ chức đối thoại", issuedOn, by);
        var plan = complaint.plan();
        var notified = complaint.issued(NumberedPaper.ACCEPTANCE_NOTICE).orElseThrow();
        var addressees = new ArrayList<String>();
        addressees.add(parties.invited());
        addressees.add(parties.respondent().name());
        addressees.addAll(plan.participants());
        var paper = new DialogueNotice(
                List.copyOf(addressees),
                parties.names(),
                subject(complaint),
                notified.number(),
                notified.on(),
                LocalDateTime.of(plan.dialogueOn(), plan.startsAt()),
                plan.place(),
                plan.contents(),
                plan.chairName() == null && isDeputy(plan.chair()) ? null : plan.chair(),
                Optional.ofNullable(plan.chairName())
                        .orElseGet(() -> ownChair(plan.chair(), decider(complaint), issuedOn)),
                plan.papersToBring(),
                // by the day of the dialogue, not of acceptance
                provisions.holds("DIALOGUE_ABSENCE", plan.dialogueOn()),
                bases(on(issuedOn, plan.dialogueOn())));
        return put(complaint, paper, head(complaint, List.of(), issuedOn), issuedOn, by);
    }

    /** Mẫu 14. */
    void dialogueMinutes(Complaint complaint, DialogueResult result, UserId by) {
        var parties = parties(complaint, "Biên bản đối thoại", result.on(), by);
        var addressPrinted = provisions.holds("MINUTES_ADDRESS", result.on());
        var presence = presence(result.attendance());
        var complainants = parties.atDialogue().stream()
                .map(identity -> attendee(identity, addressPrinted, presence, result.absenceReason()))
                .toList();
        var respondent = new DialogueMinutes.Attendee(
                parties.respondent().name(),
                null,
                null,
                null,
                null,
                presence(result.respondentAttendance()),
                result.respondentAbsenceReason());
        var chairName = Stream.of(result.chairName(), complaint.plan().chairName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> isDeputy(result.chair()) ? null : name(by, result.on()));
        var paper = new DialogueMinutes(
                LocalDateTime.of(result.on(), result.startedAt()),
                result.place(),
                chairName == null
                        ? present(result.chair())
                        : DialogueMinutes.Attendee.present(chairName, result.chair()),
                secretary(result.secretary()),
                complainants,
                List.of(respondent),
                result.concerned().stream().map(ComplaintPapers::present).toList(),
                result.bodies().stream().map(ComplaintPapers::present).toList(),
                subject(complaint),
                "làm rõ nội dung khiếu nại, yêu cầu của người khiếu nại và hướng giải quyết.",
                closed(result.verificationResult()),
                result.matters(),
                result.opinions().stream()
                        .map(line -> opinion(line, result.matters()))
                        .toList(),
                closed(result.agreed()),
                closed(result.disputed()),
                closed(result.other()),
                result.unsigned().stream().map(ComplaintPapers::notSigned).toList(),
                LocalDateTime.of(result.on(), result.endedAt()),
                result.copies());
        var agency = agency(complaint, result.on());
        var signature = new Agency.Signature(null, agency.signerTitle());
        put(complaint, paper, head(agency, List.of(), signature, chairName == null ? "" : chairName), result.on(), by);
    }

    /** Mẫu 15. @param issuedOn null for a draft; {@code complainDays} from the law, for the right to complain again */
    CaseDocument resolutionDecision(Complaint complaint, int complainDays, LocalDate issuedOn, UserId by) {
        var parties = parties(complaint, "Quyết định giải quyết khiếu nại lần đầu", issuedOn, by);
        var recorded = complaint.lastRecorded(Resolution.class).orElseThrow();
        var resolution = (Resolution) recorded.act();
        var report = complaint.last(Done.VerificationReported.class);
        var findings = complaint.findings(resolution);
        var agency = agency(complaint, issuedOn);
        var actOn = on(issuedOn, resolution.on());
        var earlier = agencies.earlierSecondInstance(complaint.agency(), actOn);
        // whom the decider named may be competent no more on the day of issue
        var secondInstance = Optional.ofNullable(resolution.secondInstance())
                .filter(named -> agency.level() == AgencyLevel.PROVINCE || earlier.isPresent())
                .or(() -> earlier)
                .orElse(agency.secondInstance());
        var assignment = complaint.last(VerificationAssignment.class);
        var notified = complaint.issued(NumberedPaper.ACCEPTANCE_NOTICE).orElseThrow();
        var paper = new ResolutionDecision(
                agency.headTitle(),
                parties.complainantAndOthers(),
                complaint.writtenOn(),
                parties.respondent(),
                namedAct(complaint).orElse(null),
                notified.number(),
                notified.on(),
                AcceptanceConditions.of(complaint, provisions),
                assignment
                        .map(one -> one.largeTeam() ? "Đoàn xác minh" : "Tổ xác minh")
                        .orElse(null),
                report.map(Done.VerificationReported::number).orElse(null),
                report.map(Done.VerificationReported::on).orElse(null),
                findings.stream().map(one -> closed(one.content())).toList(),
                firstClosed(
                        resolution.grounds(),
                        report.map(one -> one.findings().grounds()).orElse(null)),
                firstClosed(
                        resolution.request(),
                        report.map(one -> one.findings().request()).orElse(null)),
                report.map(one -> closed(one.findings().earlierSettlement())).orElse(null),
                findings.stream().map(one -> closed(one.finding())).toList(),
                complaint
                        .last(DialogueResult.class)
                        .map(one -> new ResolutionDecision.Dialogue(one.on(), dialogueResult(one)))
                        .orElse(null),
                IntStream.range(0, findings.size())
                        .mapToObj(i -> new ResolutionDecision.Conclusion(
                                closed(findings.get(i).content()),
                                closed(resolution.norms(i)),
                                closed(resolution.reasoning(i)),
                                findings.get(i).verdict(),
                                findings.get(i).rightPart()))
                        .toList(),
                resolution.ruling(),
                closed(resolution.ruling().object(resolution.rulingDetail())),
                closed(resolution.related()),
                closed(resolution.compensation()),
                complainDays,
                secondInstance,
                timeToSue(actOn),
                resolution.executors(),
                parties.annex(resolution.outcome()),
                decisionBases(complaint, actOn, resolution.furtherBases()));
        var recipients = new ArrayList<>(List.of(secondInstance));
        if (notified.forwardedBy() != null) {
            recipients.add(notified.forwardedBy());
        }
        if (agency.inspectorateName() != null) {
            recipients.add(agency.inspectorateName());
        }
        return put(complaint, paper, head(complaint, List.copyOf(recipients), recorded.by(), issuedOn), issuedOn, by);
    }

    /** K-11; names no party, so nothing is revealed. */
    void publicationRecord(Complaint complaint, PublicationEnd end, UserId by) {
        var publication = complaint.last(Publication.class).orElseThrow();
        var issued = complaint.issued(NumberedPaper.RESOLUTION_DECISION).orElseThrow();
        var agency = agency(complaint, end.on());
        var way =
                switch (publication.way()) {
                    case MEETING -> PublicationRecord.Way.MEETING;
                    case POSTING -> PublicationRecord.Way.POSTING;
                    case MEDIA -> PublicationRecord.Way.MASS_MEDIA;
                };
        var remarks = Stream.of(
                        publication.portalFrom() == null
                                ? null
                                : "Đăng trên cổng, trang thông tin điện tử từ ngày "
                                        + Wording.day(publication.portalFrom()) + ".",
                        publication.mediaTimes() == null
                                ? null
                                : "Số lần phát sóng hoặc số kỳ đăng: " + publication.mediaTimes() + ".",
                        end.remarks())
                .filter(Objects::nonNull)
                .reduce((one, two) -> one + " " + two)
                .orElse(null);
        var paper = new PublicationRecord(
                LocalDateTime.of(end.on(), end.at()),
                issued.number(),
                issued.on(),
                agency.headTitle(),
                way,
                publication.place(),
                publication.on(),
                end.displayedUntil(),
                publication.meetingNoticeOn(),
                end.participants(),
                remarks,
                end.recorder(),
                name(by, end.on()),
                end.witness(),
                bases(end.on()));
        put(complaint, paper, head(complaint, List.of(), end.on()), end.on(), by);
    }

    void enterNumber(CaseNumber caseNumber, NumberedPaper paper, String number, LocalDate on) {
        documents.enterNumber(caseNumber, paper.form(), number, on);
    }

    private CaseDocument put(
            Complaint complaint, OfficialDocument paper, Letterhead head, LocalDate issuedOn, UserId by) {
        return issuedOn == null
                ? documents.draft(complaint.caseNumber(), paper, head, by)
                : documents.issue(complaint.caseNumber(), paper, head, issuedOn, by);
    }

    /** @param on the paper's day, or null for a draft */
    private Letterhead head(Complaint complaint, List<String> recipients, LocalDate on) {
        return head(complaint, recipients, decider(complaint), on);
    }

    /** @param signer signs under the title that he had on the paper's day */
    private Letterhead head(Complaint complaint, List<String> recipients, UserId signer, LocalDate on) {
        var officer = officers.on(signer, on);
        return head(
                agency(complaint, on),
                recipients,
                agency(complaint, on).signature(officer.title()),
                officer.fullName());
    }

    private static Letterhead head(
            Agency agency, List<String> recipients, Agency.Signature signature, String signerName) {
        return new Letterhead(
                agency.id(),
                agency.superiorName(),
                agency.name(),
                agency.abbreviation(),
                agency.unit(),
                agency.place(),
                signature.capacity(),
                signature.title(),
                signerName,
                recipients);
    }

    private List<String> noticeRecipients(Complaint complaint, String forwardedBy, LocalDate on) {
        var inspectorate = agency(complaint, on).inspectorateName();
        return Stream.of(forwardedBy, inspectorate).filter(Objects::nonNull).toList();
    }

    /** As it was known on the paper's day; for a draft as it is. */
    private Agency agency(Complaint complaint, LocalDate on) {
        return Optional.ofNullable(on)
                .map(day -> agencies.on(complaint.agency(), day)
                        .orElseGet(() -> agencies.firstKnown(complaint.agency()).as(law.districtsStand(day))))
                .orElseGet(() -> agencies.get(complaint.agency()));
    }

    /** The resolver who decided on acceptance signs what follows from it. */
    private static UserId decider(Complaint complaint) {
        return complaint
                .lastRecorded(Done.AcceptanceDecided.class)
                .orElseThrow()
                .by();
    }

    private String name(UserId officer, LocalDate on) {
        return officers.on(officer, on).fullName();
    }

    /** Whoever decides is not his deputy: without a name, only the office of a deputy is known. */
    private static boolean isDeputy(String office) {
        return office.toLowerCase(Wording.VIETNAMESE).startsWith("phó ");
    }

    private String ownChair(String office, UserId decider, LocalDate on) {
        return isDeputy(office) ? office : name(decider, on);
    }

    private static String subject(Complaint complaint) {
        return closed(complaint.acceptance().subject());
    }

    /** The act as it was named at intake; where none was, what the complaint is about. */
    private static String contestedAct(Complaint complaint) {
        return namedAct(complaint).orElseGet(complaint::summary);
    }

    private static Optional<String> namedAct(Complaint complaint) {
        var contested = complaint.contested();
        if (contested == null || contested.reference() == null) {
            return Optional.empty();
        }
        // a reference that already names its day is not given a second one
        return Optional.of(
                contested.issuedOn() == null || contested.reference().contains("ngày")
                        ? contested.reference()
                        : contested.reference() + " ngày " + Wording.day(contested.issuedOn()));
    }

    private static String dialogueResult(DialogueResult result) {
        if (result.attendance() == Attendance.ABSENT_WITHOUT_GOOD_REASON) {
            return "Người khiếu nại vắng mặt không có lý do chính đáng.";
        }
        var agreed = result.agreed() == null ? "" : "Nội dung thống nhất: " + closed(result.agreed()) + " ";
        var disputed = result.disputed() == null ? "" : "Nội dung còn ý kiến khác nhau: " + closed(result.disputed());
        var both = (agreed + disputed).strip();
        return both.isEmpty() ? "Đã tổ chức đối thoại theo quy định." : both;
    }

    /** As the decision tells it, for example "01 năm". */
    private String timeToSue(LocalDate on) {
        var period = law.deadline("COMPLAINT_SUE", on, Map.of());
        return Provisions.twoDigits(period.amount()) + " " + period.unit().label();
    }

    /** Of the papers, the forms of decisions cite what gives the body its functions as well. */
    private List<String> decisionBases(Complaint complaint, LocalDate on, List<String> further) {
        return LegalBases.of(
                provisions,
                on,
                agencies.functionsInstrument(complaint.agency(), on).orElse(null),
                further);
    }

    private List<String> bases(LocalDate on) {
        return LegalBases.of(provisions, on, null, List.of());
    }

    private static LocalDate on(LocalDate issuedOn, LocalDate draftedFor) {
        return issuedOn == null ? draftedFor : issuedOn;
    }

    /** A text that ends its paragraph ends with a full stop, as the papers print it. */
    private static String closed(String text) {
        return text == null || text.matches("(?s).*[.!?…;:]") ? text : text + ".";
    }

    private static List<String> closed(List<String> texts) {
        return texts.stream().map(ComplaintPapers::closed).toList();
    }

    private static String firstClosed(String own, String other) {
        return closed(own == null ? other : own);
    }

    /** @param entered as the form takes it: "name, office", perhaps with the rank in the team that the paper prints itself */
    private static VerificationDecision.Member member(String entered, Agency agency) {
        var line = VerificationAssignment.withoutRank(entered);
        int comma = line.indexOf(',');
        return comma < 0
                ? new VerificationDecision.Member(line, agency.name())
                : new VerificationDecision.Member(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip());
    }

    private static DialogueMinutes.Presence presence(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> DialogueMinutes.Presence.PRESENT;
            case ABSENT_WITH_GOOD_REASON -> DialogueMinutes.Presence.ABSENT_WITH_REASON;
            case ABSENT_WITHOUT_GOOD_REASON -> DialogueMinutes.Presence.ABSENT_WITHOUT_REASON;
        };
    }

    private static DialogueMinutes.Attendee present(String role) {
        return DialogueMinutes.Attendee.present(role, null);
    }

    private static DialogueMinutes.Attendee attendee(
            Identity identity, boolean addressPrinted, DialogueMinutes.Presence presence, String absenceReason) {
        var block = IdentityBlock.of(identity, null);
        return new DialogueMinutes.Attendee(
                block.name(),
                identity.role() == PartyRole.PETITIONER
                        ? null
                        : identity.role().label().toLowerCase(Wording.VIETNAMESE),
                block.paper(),
                block.paperNumber(),
                addressPrinted ? block.address() : null,
                presence,
                absenceReason);
    }

    /** "name, office", or one of the two. */
    private static DialogueMinutes.Attendee secretary(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? DialogueMinutes.Attendee.present(line, null)
                : DialogueMinutes.Attendee.present(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip());
    }

    /** "speaker: opinion"; a line without colon is the opinion of the meeting. */
    private static DialogueMinutes.Opinion opinion(String line, List<String> matters) {
        var matter = matters.size() == 1 ? matters.get(0) : "đối thoại";
        int colon = line.indexOf(':');
        return colon < 0
                ? new DialogueMinutes.Opinion("Những người tham gia", matter, closed(line))
                : new DialogueMinutes.Opinion(
                        line.substring(0, colon).strip(),
                        matter,
                        closed(line.substring(colon + 1).strip()));
    }

    /** "role: reason". */
    private static DialogueMinutes.NotSigned notSigned(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? new DialogueMinutes.NotSigned(line, "không nêu.")
                : new DialogueMinutes.NotSigned(
                        line.substring(0, colon).strip(),
                        closed(line.substring(colon + 1).strip()));
    }

    private Parties parties(Complaint complaint, String paper, LocalDate on, UserId by) {
        var agency = agency(complaint, on);
        return new Parties(
                reveals.revealAll(complaint.caseNumber(), "Soạn thảo văn bản: " + paper, by),
                complaint.signers(),
                RespondentOffice.of(complaint, agency),
                RespondentOffice.seat(complaint, agency));
    }

    /**
     * The people of one complaint, for the length of one paper.
     *
     * @param signers how many people signed, whether each is known by name or not
     */
    private record Parties(List<Identity> all, int signers, String respondentOffice, String respondentSeat) {

        private static final IdentityBlock UNKNOWN =
                new IdentityBlock("Người khiếu nại", null, null, null, null, null, null);

        private Complainants side() {
            return new Complainants(all, signers);
        }

        private boolean group() {
            return side().group();
        }

        List<Identity> complainants() {
            return side().named();
        }

        List<Identity> attending() {
            return all.stream()
                    .filter(identity -> identity.role() != PartyRole.RESPONDENT)
                    .toList();
        }

        IdentityBlock complainant() {
            return complainants().stream()
                    .findFirst()
                    .map(identity -> IdentityBlock.of(identity, null))
                    .orElse(UNKNOWN);
        }

        /** The first of them, named with how many more there are. */
        IdentityBlock complainantAndOthers() {
            return complainant().named(names());
        }

        /** A representative of a group, else the complainant himself (khoản 2 Điều 16 Nghị định 124/2020/NĐ-CP). */
        String addressee() {
            return side().addressee()
                    .map(identity -> Salutation.atBeginning(identity.name()))
                    .orElse(UNKNOWN.name());
        }

        Optional<Identity> representative() {
            return side().representatives().stream().findFirst();
        }

        /** Whom the notice of a dialogue goes to on this side (khoản 1 Điều 28 Nghị định 124/2020/NĐ-CP). */
        String invited() {
            return representative().isPresent()
                    ? Salutation.of(representative().orElseThrow().name())
                            + " (người đại diện của những người khiếu nại)"
                    : names();
        }

        /** Who comes to a dialogue on this side: of a group its representatives with whoever acts for it, else everybody. */
        List<Identity> atDialogue() {
            var representatives = side().representatives();
            return representatives.isEmpty()
                    ? attending()
                    : attending().stream()
                            .filter(identity ->
                                    identity.role() == PartyRole.AUTHORIZED || representatives.contains(identity))
                            .toList();
        }

        Integer others() {
            int more = side().others();
            return more < 1 ? null : more;
        }

        String names() {
            var others = others();
            return complainant().name() + (others == null ? "" : " và " + others + " người khác");
        }

        IdentityBlock respondent() {
            return all.stream()
                    .filter(identity -> identity.role() == PartyRole.RESPONDENT)
                    .findFirst()
                    .map(identity ->
                            IdentityBlock.of(identity, respondentOffice).at(respondentSeat))
                    .orElseGet(() -> new IdentityBlock(respondentOffice, null, respondentSeat, null, null, null, null));
        }

        List<ResolutionDecision.AnnexRow> annex(ComplaintOutcome outcome) {
            var rows = new ArrayList<ResolutionDecision.AnnexRow>();
            if (group()) {
                for (var identity : complainants()) {
                    rows.add(new ResolutionDecision.AnnexRow(
                            rows.size() + 1,
                            identity.name(),
                            identity.address(),
                            "như Phần I của Quyết định.",
                            closed(outcome.label())));
                }
                int unnamed = signers - rows.size();
                if (unnamed > 0) {
                    rows.add(new ResolutionDecision.AnnexRow(
                            rows.size() + 1,
                            unnamed + " người khác theo danh sách ký tên kèm theo đơn",
                            null,
                            "như Phần I của Quyết định.",
                            closed(outcome.label())));
                }
            }
            return List.copyOf(rows);
        }
    }
}
