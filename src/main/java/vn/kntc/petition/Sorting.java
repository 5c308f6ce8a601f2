package vn.kntc.petition;

import java.util.Collections;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseFoundToDenounce;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.matter.MatterField;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Sorts a petition, and hides its author where it turns out to denounce. */
@Component
class Sorting {

    private static final String NEW_SUMMARY = "newSummary";

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final Vault vault;
    private final PetitionClocks clocks;
    private final RepresentativeLimits limits;
    private final Provisions provisions;
    private final ApplicationEventPublisher events;

    Sorting(
            PetitionDesk desk,
            Petitions petitions,
            Vault vault,
            PetitionClocks clocks,
            Law law,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.petitions = petitions;
        this.vault = vault;
        this.clocks = clocks;
        this.limits = new RepresentativeLimits(law);
        this.provisions = new Provisions(law);
        this.events = events;
    }

    void summarize(CaseNumber caseNumber, CaseKind kind, String summary, UserId by) {
        if (!kind.mayDenounce()) {
            throw new InvalidInput(NEW_SUMMARY, "Chỉ viết lại tóm tắt khi đơn có nội dung tố cáo.");
        }
        if (summary.strip().length() < IntakeCheck.SHORTEST_SUMMARY) {
            throw new InvalidInput(NEW_SUMMARY, IntakeCheck.SUMMARY_TOO_SHORT);
        }
        var petition = desk.lockFor(PetitionVerb.SUMMARIZE, caseNumber);
        vault.keepCloser(caseNumber, true);
        vault.requireNeutral(caseNumber, NEW_SUMMARY, summary);
        petition.summarize(summary);
        desk.save(petition);
        desk.record(caseNumber, new PetitionAct.Summarized(desk.today()), by);
    }

    void classify(CaseNumber caseNumber, Classification found, UserId by) {
        if ((found.kind() == CaseKind.COMPLAINT) != (found.complaint() != null)) {
            throw new IllegalArgumentException("facts of a complaint belong to a complaint, and to nothing else");
        }
        var petition = desk.lockFor(PetitionVerb.CLASSIFY, caseNumber);
        if (petition.kind().loweredBy(found.kind())) {
            desk.note(caseNumber, by, "Hạ mức giữ kín của hồ sơ khi phân loại");
        }
        sort(petition, found, true, by);
    }

    void again(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.SORT_AGAIN, caseNumber);
        petition.sortAgain();
        desk.save(petition);
        desk.record(caseNumber, new PetitionAct.SortedAgain(desk.today()), UserId.SYSTEM);
    }

    boolean lowers(CaseNumber caseNumber, CaseKind kind) {
        return petitions.find(caseNumber).orElseThrow().kind().loweredBy(kind);
    }

    void proposeLowering(CaseNumber caseNumber, Classification found, MatterField field, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CLASSIFY, caseNumber);
        if (found.earlierSettlement() != null) {
            vault.requireNeutral(caseNumber, "earlierSettlement", found.earlierSettlement());
        }
        desk.record(caseNumber, new PetitionAct.LoweringProposed(desk.today(), petition.kind(), found, field), by);
    }

    /** @return what was proposed, with who proposed it; it is sorted so where that is confirmed */
    RecordedAct answerLowering(CaseNumber caseNumber, boolean confirmed, String remark, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CONFIRM_LOWERING, caseNumber);
        if (!confirmed && remark == null) {
            throw new InvalidInput("loweringRemark", "Hãy ghi ý kiến để cán bộ biết cần phân loại lại thế nào.");
        }
        var proposed = petitions.done(caseNumber).stream()
                .filter(done -> done.act() instanceof PetitionAct.LoweringProposed)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        desk.record(
                caseNumber, new PetitionAct.LoweringAnswered(desk.today(), confirmed, confirmed ? null : remark), by);
        if (confirmed) {
            sort(petition, ((PetitionAct.LoweringProposed) proposed.act()).found(), true, proposed.by());
        }
        return proposed;
    }

    /** What is merged has the facts of what it is merged into, but for the people; its own way here says whether somebody sent it on. */
    void classifyLike(CaseNumber caseNumber, CaseNumber earlier, CaseKind kind, GroupFacts group, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CLASSIFY, caseNumber);
        var into = petitions
                .find(earlier)
                .map(Petition::classification)
                .filter(known -> known.kind() == kind)
                .orElseThrow(() -> new InvalidInput(
                        "kind",
                        "Hồ sơ " + earlier
                                + " chưa phân loại hoặc thuộc loại khác; đơn nhập vào hồ sơ khác phải cùng loại với hồ sơ ấy."
                                + " Hãy chọn đúng loại, hoặc ghi là đơn gửi lại."));
        sort(petition, into.likewise(group), false, by);
    }

    /** @param appointmentAsked the officer said whether the group appointed who speaks for it */
    private void sort(Petition petition, Classification found, boolean appointmentAsked, UserId by) {
        var caseNumber = petition.caseNumber();
        requireForwarded(petition, found);
        requireKnownAuthor(petition, found, appointmentAsked);
        // first of all: in a denunciation what follows is refused where a complaint would only ask
        vault.keepCloser(caseNumber, found.kind().mayDenounce());
        if (found.earlierSettlement() != null) {
            vault.requireNeutral(caseNumber, "earlierSettlement", found.earlierSettlement());
        }
        var recorded = petition.group();
        var group = limits.settle(
                recorded, petition.receipt().peopleTold(), found.group(), named(caseNumber), desk.today());
        requireSigned(found, group);
        petition.classify(found.established(group, petition.channel().forwards()));
        if (appointmentAsked && found.complaint() != null && group.people() > 1) {
            petition.appointing(found.complaint().admissibility().representativeAppointed());
        }
        if (found.kind().mayDenounce()) {
            requireHiddenAuthor(petition);
            withholdWhatTells(petition, by);
        }
        desk.save(petition);
        if (found.kind().mayDenounce()) {
            events.publishEvent(new CaseFoundToDenounce(caseNumber, found.kind(), by));
        }
        clocks.classified(petition, desk.today());
        desk.record(caseNumber, new PetitionAct.Classified(desk.today(), found.kind(), group), by);
        if (petition.channel() == Channel.FRONT && provisions.holds("RESULT_TO_FRONT", desk.today())) {
            provisions
                    .doubts("RESULT_TO_FRONT", desk.today())
                    .forEach(doubt -> desk.note(caseNumber, UserId.SYSTEM, doubt));
        }
        if (corrects(recorded, group)) {
            desk.record(caseNumber, new PetitionAct.GroupCorrected(desk.today(), recorded, group), by);
        }
    }

    /** Intake took the petition in without anybody's name; an author nobody can write to is not identified. @param asked the officer said so */
    private static void requireKnownAuthor(Petition petition, Classification found, boolean asked) {
        if (asked && petition.anonymous() && found.routing().authorIdentified()) {
            throw new InvalidInput(
                    "authorIdentified",
                    "Đơn được tiếp nhận không có họ tên, địa chỉ người nộp đơn nên không đánh dấu xác định được người nộp đơn;"
                            + " hãy bỏ đánh dấu.");
        }
    }

    /** A reception board is owed the result of what it sent on, and of nothing else. */
    private static void requireForwarded(Petition petition, Classification found) {
        if (found.board() && !petition.channel().forwards() && !found.routing().forwarded()) {
            throw new InvalidInput(
                    "fromReceptionBoard",
                    "Đơn không do nơi khác chuyển đến; hãy bỏ đánh dấu Ban tiếp công dân, hoặc đánh dấu đơn do nơi khác chuyển đến.");
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
        if (petition.withhold(text -> vault.mayTell(petition.caseNumber(), text))) {
            desk.record(petition.caseNumber(), new PetitionAct.Withheld(desk.today()), by);
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
}
