package vn.kntc.petition;

import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.matter.MatterBook;
import vn.kntc.matter.MatterField;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** A petition that hands in again what an earlier one did: it is counted with it, or handled together with it. */
@Component
class Joining {

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final PetitionClocks clocks;
    private final MatterBook matters;

    Joining(PetitionDesk desk, Petitions petitions, PetitionClocks clocks, MatterBook matters) {
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
        desk.lockFor(PetitionVerb.MERGE, caseNumber);
        matters.repeats(caseNumber, earlier, by);
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
