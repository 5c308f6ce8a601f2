package vn.kntc.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** What is done with a petition between its receipt and its end or its acceptance (Thông tư 05/2021/TT-TTCP). */
@Service
@Transactional
public class PetitionHandling {

    /** Within which a complaint is to be filed (Điều 9 Luật Khiếu nại). */
    private static final String FILE_DEADLINE = "COMPLAINT_FILE";

    /** What is missing where the petition is not fit for processing and no ground of Điều 11 stands. */
    private static final String MISSING_PAPERS = "PAPERS";

    private static final String NEW_SUMMARY = "newSummary";

    private final Petitions petitions;
    private final Intakes intakes;
    private final PetitionPapers papers;
    private final Vault vault;
    private final CaseFiles files;
    private final PetitionClocks clocks;
    private final Law law;
    private final Provisions provisions;
    private final RepresentativeLimits limits;
    private final Agencies agencies;
    private final CaseLedger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PetitionHandling(
            Petitions petitions,
            Intakes intakes,
            PetitionPapers papers,
            Vault vault,
            CaseFiles files,
            PetitionClocks clocks,
            Law law,
            Provisions provisions,
            Agencies agencies,
            CaseLedger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.petitions = petitions;
        this.intakes = intakes;
        this.papers = papers;
        this.vault = vault;
        this.files = files;
        this.clocks = clocks;
        this.limits = new RepresentativeLimits(law);
        this.law = law;
        this.provisions = provisions;
        this.agencies = agencies;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a case of what was taken in: gives it its number, its identities, its files and its clocks.
     *
     * <p>The clock of acceptance of a complaint runs from the day of receipt for every petition, whatever it turns out to be: at this
     * moment nobody knows its kind, and no period that a petition may be under is shorter (Điều 27 Luật Khiếu nại; 7 working days as
     * for a denunciation, Điều 24 Luật Tố cáo).
     *
     * @throws InvalidInput if nothing was taken in under this id by this person for this agency, or a case exists already
     */
    public CaseNumber register(UUID intakeId, AgencyId agency, UserId by) {
        var entry = intakes.lock(intakeId)
                .filter(found ->
                        found.agency().equals(agency) && found.receivedBy().equals(by))
                .orElseThrow(() -> new InvalidInput(
                        "intakeId", "Không tìm thấy đơn vừa nhập; hãy nhập lại đơn bằng biểu mẫu tiếp nhận."));
        if (entry.registeredAs() != null) {
            throw new AlreadyDone("Đơn này đã được đăng ký với số hồ sơ " + entry.registeredAs() + ".");
        }
        var number = petitions.nextNumber(agency, today().getYear());
        var petition = new Petition(
                number,
                agency,
                entry.channel(),
                entry.receivedOn(),
                entry.writtenOn(),
                entry.group(),
                entry.peopleTold(),
                entry.anonymous(),
                entry.contested(),
                entry.respondent(),
                entry.summary(),
                by,
                clock.instant());
        petitions.add(petition);
        intakes.register(intakeId, number);
        vault.bind(entry.depositId(), number);
        files.bind(entry.depositId(), number);
        clocks.received(petition);
        acted(number, by, "Tiếp nhận đơn, nguồn: " + entry.channel().label().toLowerCase(Locale.ROOT));
        return number;
    }

    /**
     * Records whether another law governs the matter; if so the case ends here (khoản 5 Điều 3 Luật Khiếu nại).
     *
     * @param otherLaw its name, or null where this procedure applies
     */
    public void recordGoverningLaw(CaseNumber caseNumber, String otherLaw, UserId by) {
        var petition = petitions.lock(caseNumber);
        if (otherLaw == null) {
            acted(caseNumber, by, "Xác định không có luật khác điều chỉnh");
            return;
        }
        petition.leaveTo(otherLaw, today());
        petitions.save(petition);
        clocks.fallAway(petition, today());
        acted(caseNumber, by, "Kết thúc hồ sơ vì luật khác điều chỉnh: " + otherLaw);
    }

    /**
     * The neutral summary is worded anew, because the petition turns out to denounce.
     *
     * @throws InvalidInput if it is of another kind, too short, or may name somebody
     */
    public void summarize(CaseNumber caseNumber, CaseKind kind, String summary, UserId by) {
        if (!kind.mayDenounce()) {
            throw new InvalidInput(NEW_SUMMARY, "Chỉ viết lại tóm tắt khi đơn có nội dung tố cáo.");
        }
        if (summary.strip().length() < IntakeCheck.SHORTEST_SUMMARY) {
            throw new InvalidInput(NEW_SUMMARY, IntakeCheck.SUMMARY_TOO_SHORT);
        }
        var petition = petitions.lock(caseNumber);
        vault.keepCloser(caseNumber, true);
        vault.requireNeutral(caseNumber, NEW_SUMMARY, summary);
        petition.summarize(summary);
        petitions.save(petition);
        acted(caseNumber, by, "Viết lại tóm tắt trung tính của đơn");
    }

    /**
     * Records what the officer found about kind and conditions.
     *
     * <p>Where the petition may denounce, what was harmless in a complaint may give its author away: the act and the office that were
     * told at intake are withheld then, for no form asks them again; the summary has to be worded anew.
     *
     * @throws InvalidInput also for such a summary
     */
    public void classify(CaseNumber caseNumber, Classification found, UserId by) {
        if ((found.kind() == CaseKind.COMPLAINT) != (found.complaint() != null)) {
            throw new IllegalArgumentException("facts of a complaint belong to a complaint, and to nothing else");
        }
        var petition = petitions.lock(caseNumber);
        // first of all: in a denunciation what follows is refused where a complaint would only ask
        vault.keepCloser(caseNumber, found.kind().mayDenounce());
        if (found.earlierSettlement() != null) {
            vault.requireNeutral(caseNumber, "earlierSettlement", found.earlierSettlement());
        }
        var recorded = petition.group();
        var group = limits.settle(recorded, petition.peopleTold(), found.group(), named(caseNumber), today());
        requireSigned(found, group);
        petition.classify(found.established(group, petition.channel().forwards()));
        if (found.kind().mayDenounce()) {
            requireHiddenAuthor(petition);
            withholdWhatTells(petition, by);
        }
        petitions.save(petition);
        clocks.classified(petition, today());
        acted(caseNumber, by, "Phân loại đơn: " + found.kind().label().toLowerCase(Locale.ROOT));
        if (corrects(recorded, group)) {
            acted(caseNumber, by, "Sửa số người đã ghi: từ " + recorded.words() + " thành " + group.words());
        }
    }

    private void requireHiddenAuthor(Petition petition) {
        try {
            vault.requireNeutral(petition.caseNumber(), NEW_SUMMARY, petition.summary());
        } catch (InvalidInput naming) {
            throw new InvalidInput(
                    NEW_SUMMARY,
                    "Tóm tắt của đơn có chỗ có thể làm lộ người trong đơn, mà đơn có nội dung tố cáo; hãy viết lại tóm tắt trung tính.");
        }
    }

    private void withholdWhatTells(Petition petition, UserId by) {
        boolean withheld = petition.withhold(text -> vault.mayTell(petition.caseNumber(), text));
        if (withheld) {
            acted(
                    petition.caseNumber(),
                    by,
                    "Lược bỏ quyết định, cơ quan hoặc trụ sở đã ghi khi tiếp nhận vì có thể làm lộ người trong đơn tố cáo");
        }
    }

    private RepresentativeLimits.Named named(CaseNumber caseNumber) {
        var roles = vault.parties(caseNumber).stream().map(Party::role).toList();
        return new RepresentativeLimits.Named(
                Collections.frequency(roles, PartyRole.PETITIONER),
                Collections.frequency(roles, PartyRole.REPRESENTATIVE));
    }

    /** All of a group have to sign and to appoint who speaks for them (khoản 1 Điều 16 Nghị định 124/2020/NĐ-CP). */
    private static void requireSigned(Classification found, GroupFacts group) {
        if (found.complaint() == null) {
            return;
        }
        var facts = found.complaint().admissibility();
        if (facts.allSigned() && group.signers() < group.people()) {
            throw new InvalidInput(
                    "allSigned",
                    "Chỉ có " + group.signers() + " trong " + group.people()
                            + " người ký đơn, nên không thể đánh dấu đơn có chữ ký của tất cả; hãy bỏ đánh dấu hoặc sửa số người.");
        }
        if (facts.representativeAppointed()
                && group.people() > 1
                && Integer.valueOf(0).equals(group.representatives())) {
            throw new InvalidInput(
                    "representatives", "Đã có văn bản cử người đại diện thì phải ghi số người đại diện, ít nhất 1.");
        }
    }

    /** What was told before now reads otherwise; what nobody had told is only added. */
    private static boolean corrects(GroupFacts recorded, GroupFacts group) {
        return !recorded.people().equals(group.people())
                || recorded.signers() != null && !recorded.signers().equals(group.signers())
                || recorded.representatives() != null
                        && !recorded.representatives().equals(group.representatives());
    }

    /** How many people stand behind the petition, for the officers' forms. */
    @Transactional(readOnly = true)
    public String groupWords(CaseNumber caseNumber) {
        return petitions.group(caseNumber).words();
    }

    /** How many people complain, denounce or propose. */
    @Transactional(readOnly = true)
    public int people(CaseNumber caseNumber) {
        return petitions.group(caseNumber).people();
    }

    /** Key of the clock by which the steps of processing are due. */
    public String processingClock(CaseNumber caseNumber) {
        return clocks.processing(caseNumber);
    }

    /** Asks the law what is to be done with the petition, and keeps the answer with its articles and doubts. */
    public RouteProposal proposeRoute(CaseNumber caseNumber) {
        var petition = petitions.lock(caseNumber);
        var proposal = ask(petition, today());
        petition.propose(proposal);
        petitions.save(petition);
        return proposal;
    }

    private RouteProposal ask(Petition petition, LocalDate on) {
        var found = petition.classification();
        var answers = new ArrayList<DecisionAnswer>();
        boolean competent = found.routing().competent();
        boolean conditionsMet = found.routing().conditionsMet();
        String authority = null;
        List<String> grounds = List.of();
        if (petition.isComplaint()) {
            var complaint = found.complaint();
            var jurisdiction = law.decide(
                    "determineComplaintJurisdiction",
                    on,
                    Map.of("respondent", complaint.respondent(), "instance", complaint.instance()));
            authority = (String) jurisdiction.results().get(0).get("authority");
            competent = competent(petition, authority);
            answers.add(jurisdiction);
            var admissibility = law.decide(
                    "checkComplaintAdmissibility", on, complaint.admissibility().asFacts());
            grounds = admissibility.results().stream()
                    .map(row -> (String) row.get("ground"))
                    .toList();
            conditionsMet = grounds.isEmpty();
            answers.add(admissibility);
        }
        var route = law.decide("routePetition", on, found.routing().asFacts(found.kind(), competent, conditionsMet));
        answers.add(0, route);
        var row = route.results().get(0);
        // row 17 of the table stands for both its ends: a defect that can be cured, and one that cannot
        if (petition.isComplaint() && competent && PetitionAction.GUIDE.name().equals(row.get("action"))) {
            var ends = answersTo(grounds, on);
            answers.addAll(1, ends);
            row = ends.stream()
                    .map(end -> end.results().get(0))
                    .filter(PetitionHandling::refuses)
                    .findFirst()
                    .orElse(row);
        }
        var flagged = law.decide(
                "flagPetition",
                on,
                found.flags().asFacts(found.kind(), found.routing().forwarded()));
        boolean flags = !flagged.results().isEmpty();
        return new RouteProposal(
                PetitionAction.valueOf((String) row.get("action")),
                (String) row.get("form"),
                authority,
                competent,
                grounds,
                answers.stream()
                        .flatMap(answer -> answer.basis().stream())
                        .distinct()
                        .toList(),
                Stream.of(
                                answers.stream().flatMap(answer -> answer.doubts().stream()),
                                doubtOfLateness(petition).stream(),
                                limits.doubts(petition.group().people(), on).stream(),
                                flags ? flagged.doubts().stream() : Stream.<String>empty())
                        .flatMap(Function.identity())
                        .distinct()
                        .toList(),
                flagged.results().stream()
                        .map(result -> PetitionFlag.valueOf((String) result.get("flag")))
                        .distinct()
                        .toList(),
                flags ? flagged.basis() : List.of());
    }

    /** What each ground leads to; where one of them cannot be cured, the others are asked about beside it. */
    private List<DecisionAnswer> answersTo(List<String> grounds, LocalDate on) {
        var standing = grounds.isEmpty() ? List.of(MISSING_PAPERS) : grounds;
        var alone = standing.stream().map(ground -> answerTo(ground, false, on)).toList();
        return alone.stream().noneMatch(answer -> refuses(answer.results().get(0)))
                ? alone
                : standing.stream().map(ground -> answerTo(ground, true, on)).toList();
    }

    private DecisionAnswer answerTo(String ground, boolean refusalGroundToo, LocalDate on) {
        return law.decide("answerInadmissibility", on, Map.of("ground", ground, "refusalGroundToo", refusalGroundToo));
    }

    private static boolean refuses(Map<String, Object> row) {
        return PetitionAction.REFUSE.name().equals(row.get("action"));
    }

    /**
     * The officer says that the complaint is in time, but the dates on file say otherwise (Điều 9 Luật Khiếu nại). Only a doubt: it may
     * have been posted in time, or been kept back by an obstacle.
     */
    private Optional<String> doubtOfLateness(Petition petition) {
        if (!petition.isComplaint()
                || petition.contested() == null
                || petition.contested().receivedOn() == null) {
            return Optional.empty();
        }
        var complaint = petition.classification().complaint();
        var admissibility = complaint.admissibility();
        if (complaint.instance() != 1 || !admissibility.withinTimeLimit() || admissibility.legitimateReason()) {
            return Optional.empty();
        }
        var limit = law.deadline(FILE_DEADLINE, petition.contested().receivedOn(), Map.of());
        if (!petition.receivedOn().isAfter(limit.due())) {
            return Optional.empty();
        }
        return Optional.of(
                "Cần kiểm tra lại thời hiệu: nhận đơn ngày " + ShownDay.of(petition.receivedOn()) + ", sau ngày "
                        + ShownDay.of(limit.due()) + " là hết " + limit.amount()
                        + " ngày kể từ ngày nhận quyết định, biết hành vi ("
                        + String.join("; ", limit.basis()) + ").");
    }

    /** Competence by law; the officer's own answer counts only where no text gives one. */
    private boolean competent(Petition petition, String authority) {
        var complaint = petition.classification().complaint();
        return switch (authority) {
            case "LEGAL_REVIEW" -> petition.classification().routing().competent();
            case "COMMUNE_CHAIR" -> complaint.respondentWithinArea() && isOfLevel(petition, AgencyLevel.COMMUNE);
            case "PROVINCE_CHAIR" -> complaint.respondentWithinArea() && isOfLevel(petition, AgencyLevel.PROVINCE);
            default -> false;
        };
    }

    private boolean isOfLevel(Petition petition, AgencyLevel level) {
        return agencies.get(petition.agency()).level() == level;
    }

    /**
     * The officer follows the proposal or departs from it; both are kept, and the document that the route needs is drafted.
     *
     * <p>Where the petition was processed on an earlier day, the law of that day proposes.
     *
     * @param action that is to be taken
     * @param reason needed to depart, else may be null
     * @param guidance what to guide to; needed for {@code GUIDE} and {@code GUIDE_SPLIT}, else null
     */
    public void chooseRoute(CaseNumber caseNumber, PetitionAction action, String reason, Guidance guidance, UserId by) {
        var petition = petitions.lock(caseNumber);
        if (petition.processedOn() != null) {
            petition.propose(ask(petition, petition.processedOn()));
        }
        var proposed = petition.proposal().action();
        if (action != proposed && reason == null) {
            throw new InvalidInput(
                    "departureReason",
                    petition.processedOn() == null
                            ? "Hãy nêu lý do chọn hướng xử lý khác với đề xuất."
                            : "Theo quy định của ngày " + ShownDay.of(petition.processedOn()) + ", đề xuất là “"
                                    + proposed.label()
                                    + "”; hãy chọn hướng đó, hoặc chọn hướng khác và nêu lý do.");
        }
        requireGuidance(action, guidance);
        requireProposedGuidance(petition.proposal(), reason, guidance);
        petition.choose(action, guidance);
        petitions.save(petition);
        petitions.addChoice(caseNumber, proposed, action, reason, by, clock.instant());
        clocks.routed(petition, today());
        if (action == PetitionAction.ACCEPT) {
            papers.draftProposal(petition, by);
        } else if (guidance != null) {
            papers.draftGuidance(petition, by);
        }
        acted(
                caseNumber,
                by,
                (action == proposed ? "Chọn hướng xử lý theo đề xuất: " : "Chọn hướng xử lý khác đề xuất: ")
                        + action.label());
    }

    /** Who follows the proposal guides as it says: to supplement, or to the competent body. */
    private static void requireProposedGuidance(RouteProposal proposal, String reason, Guidance guidance) {
        boolean follows = reason == null && guidance != null && proposal.action() == PetitionAction.GUIDE;
        if (follows && proposal.guidesToSupplement() == guidance.supplements().isEmpty()) {
            throw new InvalidInput(
                    "guidanceWay",
                    (proposal.guidesToSupplement()
                                    ? "Theo đề xuất, đơn thuộc thẩm quyền của cơ quan nên phải hướng dẫn bổ sung điều kiện, giấy tờ còn thiếu"
                                    : "Theo đề xuất, đơn không thuộc thẩm quyền của cơ quan nên phải hướng dẫn gửi đơn đến cơ quan có thẩm quyền")
                            + "; muốn khác, hãy chọn hướng xử lý khác và nêu lý do.");
        }
    }

    /**
     * The petition was processed on that day, and is only recorded now.
     *
     * @throws InvalidInput for a day to come, or before the receipt
     */
    public void recordProcessingDay(CaseNumber caseNumber, LocalDate on) {
        var petition = petitions.lock(caseNumber);
        if (on.isAfter(today())) {
            throw new InvalidInput("processedOn", "Ngày xử lý đơn không thể ở tương lai.");
        }
        if (on.isBefore(petition.receivedOn())) {
            throw new InvalidInput(
                    "processedOn",
                    "Ngày xử lý đơn không thể trước ngày nhận đơn " + ShownDay.of(petition.receivedOn()) + ".");
        }
        petition.process(on);
        petitions.save(petition);
        clocks.processed(petition, on);
    }

    private static void requireGuidance(PetitionAction action, Guidance guidance) {
        boolean guides = action == PetitionAction.GUIDE || action == PetitionAction.GUIDE_SPLIT;
        if (guides != (guidance != null)
                || (guides
                        && (action == PetitionAction.GUIDE_SPLIT)
                                == guidance.matters().isEmpty())) {
            throw new IllegalArgumentException("guidance does not fit the action " + action);
        }
    }

    /**
     * The leader answers the proposal to accept the petition (Mẫu 01 Thông tư 05/2021/TT-TTCP). An approved petition is handed over to
     * the procedure that the law has for it, if there is one.
     *
     * @param remark needed to send it back, else may be null
     * @param on day of an approval that is only recorded now; null for today
     * @return whether such a procedure is to follow
     */
    public boolean answerProposal(CaseNumber caseNumber, boolean approved, String remark, LocalDate on, UserId by) {
        var petition = petitions.lock(caseNumber);
        if (!approved && remark == null) {
            throw new InvalidInput("remark", "Hãy ghi ý kiến để cán bộ xử lý đơn biết cần làm lại gì.");
        }
        petitions.addApproval(caseNumber, approved, remark, by, clock.instant());
        if (approved) {
            var approvedOn = approvalDay(petition, on);
            papers.issueProposal(petition, petitions.lastChooser(caseNumber), approvedOn, by);
            clocks.processed(petition, approvedOn);
        }
        acted(caseNumber, by, approved ? "Đồng ý đề xuất thụ lý" : "Không đồng ý đề xuất thụ lý, yêu cầu xử lý lại");
        var procedure = approved ? procedure(petition) : Optional.<String>empty();
        procedure.ifPresent(key -> ledger.handOver(handedOver(petition, key)));
        return procedure.isPresent();
    }

    /** The procedure that an accepted or refused petition goes to; empty where its outcome is recorded here. */
    private Optional<String> procedure(Petition petition) {
        var complaint = Optional.ofNullable(petition.classification()).map(Classification::complaint);
        var answer = law.decide(
                "chooseProcedure",
                today(),
                Map.of(
                        "kind", petition.kind().name(),
                        "instance",
                                complaint
                                        .map(Classification.ComplaintFacts::instance)
                                        .orElse(0),
                        "action", petition.action().name()));
        return Optional.ofNullable((String) answer.results().get(0).get("procedure"));
    }

    /** Key of the process that the case was handed over to. */
    @Transactional(readOnly = true)
    public String procedure(CaseNumber caseNumber) {
        return ledger.find(caseNumber).orElseThrow().entry().procedure();
    }

    private LocalDate approvalDay(Petition petition, LocalDate on) {
        if (on == null) {
            return today();
        }
        if (on.isAfter(today())) {
            throw new InvalidInput("approvedOn", "Ngày duyệt không thể ở tương lai.");
        }
        var earliest = Optional.ofNullable(petition.processedOn()).orElse(petition.receivedOn());
        if (on.isBefore(earliest)) {
            throw new InvalidInput(
                    "approvedOn",
                    "Ngày duyệt không thể trước ngày " + ShownDay.of(earliest) + ", khi đơn được nhận hoặc xử lý.");
        }
        return on;
    }

    /** What follows after the route was chosen, or after an accepted petition goes to no procedure of its own. */
    public NextStep nextStep(CaseNumber caseNumber) {
        var petition = petitions.lock(caseNumber);
        var paper = requiredPaper(petition);
        boolean refusal = petition.action() == PetitionAction.REFUSE
                && procedure(petition).isPresent();
        if (!refusal) {
            clocks.paperRequired(petition, paper.clock(), today());
            paper.doubts().forEach(doubt -> acted(caseNumber, UserId.SYSTEM, doubt));
        }
        return new NextStep(
                refusal,
                Optional.ofNullable(paper.title()).orElse(""),
                papers.guides(petition),
                refusal ? clocks.processing(caseNumber) : clocks.paperDue(caseNumber, paper.clock()));
    }

    private RequiredPaper requiredPaper(Petition petition) {
        return RequiredPaper.of(law.decide(
                "requirePaper",
                Optional.ofNullable(petition.processedOn()).orElseGet(this::today),
                Map.of(
                        "kind", petition.kind().name(),
                        "action", petition.action().name(),
                        "competent", petition.proposal().competent(),
                        "addressee", !petition.anonymous())));
    }

    /** The officer proposes not to accept the petition; who is competent decides that and notifies (Điều 27 Luật Khiếu nại). */
    public void proposeRefusal(CaseNumber caseNumber) {
        var petition = petitions.lock(caseNumber);
        acted(caseNumber, UserId.SYSTEM, "Trình người giải quyết quyết định không thụ lý");
        ledger.handOver(handedOver(petition, procedure(petition).orElseThrow()));
    }

    /** Legal staff were asked; the route is chosen again with what they said. */
    public void recordReview(CaseNumber caseNumber, String opinion, UserId by) {
        petitions.lock(caseNumber);
        acted(caseNumber, by, "Ghi ý kiến pháp chế: " + opinion);
    }

    private static CaseHandedOver handedOver(Petition petition, String procedure) {
        var channel = petition.channel();
        return new CaseHandedOver(
                petition.caseNumber(),
                petition.agency(),
                procedure,
                petition.receivedOn(),
                petition.writtenOn(),
                petition.summary(),
                petition.contested(),
                petition.respondent(),
                petition.group(),
                new CaseHandedOver.Sender(
                        petition.classification().routing().forwarded(),
                        channel == Channel.FRONT,
                        channel.awaitsResult()),
                petition.classification().asFacts());
    }

    /**
     * Records what was done with a petition that does not go on to a procedure of its own, and ends the case: where the law wants a
     * paper, only with its number and date; and unless whoever sent it on has still to be told ({@link #senderClock}).
     *
     * @param result what was done, neutral
     * @param typedNumber of the document issued on paper, or null; a guidance that was drafted gets its number here
     * @param documentDate its date; given if and only if there is a document
     */
    public void recordOutcome(
            CaseNumber caseNumber, String result, String typedNumber, LocalDate documentDate, UserId by) {
        var petition = petitions.lock(caseNumber);
        var paper = requiredPaper(petition);
        var documentNumber =
                papers.guides(petition) ? issueGuidance(petition, typedNumber, documentDate, by) : number(typedNumber);
        if (documentNumber == null) {
            requireNone(paper, documentDate);
        } else {
            requireDateOfDocument(petition, documentDate);
        }
        var action = petition.action();
        var sentence = action.label() + ": " + result
                + (documentNumber == null
                        ? ""
                        : " (văn bản số " + documentNumber + " ngày " + ShownDay.of(documentDate) + ")");
        var on = Stream.of(documentDate, petition.processedOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::today);
        clocks.concluded(petition, paper.clock(), on);
        var outcome =
                new Petition.Outcome(action.name(), sentence, paper.title(), documentNumber, documentDate, today());
        boolean untold = clocks.told(caseNumber).isPresent();
        if (untold) {
            petition.settle(outcome);
        } else {
            petition.close(outcome);
        }
        petitions.save(petition);
        acted(
                caseNumber,
                by,
                (untold ? "Ghi nhận kết quả xử lý: " : "Ghi nhận kết quả xử lý và kết thúc hồ sơ: ") + action.label());
    }

    /** Key of the clock by which whoever sent the petition on is to be told of its result; null where nobody waits for it. */
    public String senderClock(CaseNumber caseNumber) {
        return clocks.told(caseNumber).orElse(null);
    }

    /**
     * Whoever sent the petition on was told of its result (khoản 2 Điều 27 Luật Tiếp công dân; khoản 2 Điều 26 Luật Tố cáo), and the case
     * ends.
     *
     * @param documentNumber of the letter, or null where he was told otherwise
     * @throws InvalidInput for a day to come, or before the result
     */
    public void tellSender(CaseNumber caseNumber, LocalDate on, String documentNumber, UserId by) {
        var petition = petitions.lock(caseNumber);
        if (on.isAfter(today())) {
            throw new InvalidInput("toldOn", "Ngày báo kết quả không thể ở tương lai.");
        }
        var settledOn = Optional.ofNullable(petition.outcome().documentDate()).orElse(petition.receivedOn());
        if (on.isBefore(settledOn)) {
            throw new InvalidInput(
                    "toldOn",
                    "Ngày báo kết quả không thể trước ngày " + ShownDay.of(settledOn) + ", khi có kết quả xử lý.");
        }
        clocks.senderTold(petition, on);
        var told = " Đã báo kết quả cho nơi chuyển đơn ngày " + ShownDay.of(on)
                + (documentNumber == null ? "" : " (văn bản số " + documentNumber + ")") + ".";
        endSettled(petition, told);
        acted(caseNumber, by, "Báo kết quả cho nơi chuyển đơn và kết thúc hồ sơ");
    }

    /** The same for a process that began before it knew this step: the duty is told on the timeline instead. */
    public void closeUntold(CaseNumber caseNumber) {
        var petition = petitions.lock(caseNumber);
        clocks.senderToldOutside(petition, today());
        endSettled(petition, "");
        acted(caseNumber, UserId.SYSTEM, provisions.sentence("TELL_SENDER_LATER", today()));
    }

    private void endSettled(Petition petition, String told) {
        var outcome = petition.outcome();
        petition.close(new Petition.Outcome(
                outcome.code(),
                outcome.sentence() + told,
                outcome.document(),
                outcome.documentNumber(),
                outcome.documentDate(),
                today()));
        petitions.save(petition);
    }

    private static String number(String typed) {
        return typed == null
                ? null
                : DecisionNumber.read(
                        typed,
                        "documentNumber",
                        "Hãy ghi số, ký hiệu của văn bản, không có dấu cách, ví dụ 15/PC-UBND.");
    }

    private static void requireNone(RequiredPaper paper, LocalDate documentDate) {
        if (paper.needed()) {
            throw new InvalidInput(
                    "documentNumber",
                    "Hướng xử lý này phải có văn bản: " + paper.title()
                            + ". Hãy nhập số và ngày của văn bản đã phát hành; hồ sơ chưa kết thúc khi chưa có văn bản.");
        }
        if (documentDate != null) {
            throw new InvalidInput("documentNumber", "Hãy nhập số văn bản, hoặc để trống cả ngày văn bản.");
        }
    }

    private String issueGuidance(Petition petition, String typedNumber, LocalDate on, UserId by) {
        requireDateOfDocument(petition, on);
        if (typedNumber != null) {
            var number = number(typedNumber);
            papers.enterNumber(petition, number, on);
            acted(petition.caseNumber(), by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        return papers.issueGuidance(petition, on, by).number();
    }

    private void requireDateOfDocument(Petition petition, LocalDate documentDate) {
        if (documentDate == null) {
            throw new InvalidInput("documentDate", "Hãy nhập ngày của văn bản.");
        }
        if (documentDate.isAfter(today())) {
            throw new InvalidInput("documentDate", "Ngày của văn bản không thể ở tương lai.");
        }
        if (documentDate.isBefore(petition.receivedOn())) {
            throw new InvalidInput(
                    "documentDate",
                    "Ngày của văn bản không thể trước ngày nhận đơn " + ShownDay.of(petition.receivedOn()) + ".");
        }
    }

    /** Ends the case of a petition that went through a procedure of its own, with the outcome that the procedure tells. */
    public void closeSettled(CaseNumber caseNumber) {
        var petition = petitions.lock(caseNumber);
        var outcome = ledger.ending(caseNumber);
        petition.close(new Petition.Outcome(outcome.code(), outcome.sentence(), null, null, today()));
        petitions.save(petition);
        acted(caseNumber, UserId.SYSTEM, "Kết thúc hồ sơ");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void acted(CaseNumber caseNumber, UserId by, String act) {
        events.publishEvent(new CaseActed(caseNumber, by, clock.instant(), act));
    }
}
