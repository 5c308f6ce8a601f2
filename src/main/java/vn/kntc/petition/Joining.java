package vn.kntc.petition;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.matter.MatterBook;
import vn.kntc.matter.MatterField;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** A petition that hands in again what an earlier one did: it is counted with it, or handled together with it. */
@Component
class Joining {

    /** As the register names what ended a petition whose author was guided. */
    private static final Set<String> GUIDED = Set.of(PetitionAction.GUIDE.name(), PetitionAction.GUIDE_SPLIT.name());

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final PetitionClocks clocks;
    private final MatterBook matters;
    private final CaseLedger ledger;

    Joining(PetitionDesk desk, Petitions petitions, PetitionClocks clocks, MatterBook matters, CaseLedger ledger) {
        this.ledger = ledger;
        this.desk = desk;
        this.petitions = petitions;
        this.clocks = clocks;
        this.matters = matters;
    }

    CaseNumber lockWith(CaseNumber caseNumber, String earlier) {
        return matters.lockWith(caseNumber, earlier);
    }

    void requireLinkedByOfficer(CaseNumber caseNumber, CaseKind kind, CaseNumber earlier) {
        matters.requireLinkedByOfficer(kind, caseNumber, earlier);
    }

    void describe(CaseNumber caseNumber, MatterField field, UserId by) {
        var petition = desk.lockFor(PetitionVerb.MERGE, caseNumber);
        matters.sorted(caseNumber, field, petition.group().people(), by);
    }

    void repeat(CaseNumber caseNumber, CaseNumber earlier, UserId by) {
        var petition = desk.lockFor(PetitionVerb.MERGE, caseNumber);
        requireKnownGuidance(petition, earlier);
        matters.repeats(caseNumber, earlier, by);
    }

    /** Nobody is guided twice (khoản 1 Điều 8 Thông tư 05/2021/TT-TTCP): that the earlier petition was is not for the officer to leave out. */
    private void requireKnownGuidance(Petition petition, CaseNumber earlier) {
        boolean guided = ledger.find(earlier)
                .map(CaseLedger.Line::outcome)
                .filter(outcome -> GUIDED.contains(outcome.code()))
                .isPresent();
        if (guided && !petition.classification().routing().alreadyGuided()) {
            throw new InvalidInput(
                    "alreadyGuided",
                    "Hồ sơ trước đã kết thúc bằng hướng dẫn; đơn gửi lại cùng nội dung thì phải đánh dấu đã được hướng dẫn một lần. Nội"
                            + " dung khác thì chọn “khác với đơn trước”.");
        }
    }

    void merge(CaseNumber caseNumber, CaseNumber earlier, UserId by) {
        var petition = desk.lockFor(PetitionVerb.MERGE, caseNumber);
        if (petition.classification().routing().forwarded()) {
            throw new InvalidInput(
                    "sameMatter",
                    "Đơn do nơi khác chuyển đến thì còn phải trả lời nơi chuyển, nên không nhập vào hồ sơ khác được; hãy ghi là đơn"
                            + " gửi lại.");
        }
        requireNobodyMore(petition, earlier);
        matters.merges(caseNumber, earlier, by);
        petition.mergeInto(earlier, desk.today());
        clocks.merged(petition, desk.today());
        desk.record(caseNumber, new PetitionAct.Merged(desk.today(), earlier.value()), by);
        desk.save(petition);
    }

    /** Of those whom nobody named none is known to be in the earlier one, unless it has as many. */
    private void requireNobodyMore(Petition petition, CaseNumber earlier) {
        var people = petition.group().people();
        var known = petitions.find(earlier).map(Petition::group).map(GroupFacts::people);
        if (people != null && known.filter(count -> count < people).isPresent()) {
            throw new InvalidInput(
                    "sameMatter",
                    "Đơn này có nhiều người hơn hồ sơ " + earlier
                            + ", nên không nhập được: mỗi người có quyền được trả lời riêng; hãy ghi là đơn gửi lại.");
        }
    }
}
