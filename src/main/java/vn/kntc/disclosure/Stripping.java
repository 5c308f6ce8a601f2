package vn.kntc.disclosure;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.confidentiality.TextRedaction;
import vn.kntc.confidentiality.TextRedaction.MarkedWord;
import vn.kntc.handling.act.ActLog;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.NotPermitted;

/** Makes the copies that verifiers get (Điều 56 Luật Tố cáo); only who keeps identities sees what they are made of. */
@Service
@Transactional
public class Stripping {

    private static final String HEADING = "BẢN LƯỢC BỎ THÔNG TIN VỀ NGƯỜI TỐ CÁO";

    private final DenouncingCases cases;
    private final Custodians custodians;
    private final TextRedaction redaction;
    private final StrippedCopies copies;
    private final ActLog log;
    private final CurrentUser user;

    Stripping(
            DenouncingCases cases,
            Custodians custodians,
            TextRedaction redaction,
            StrippedCopies copies,
            ActLog log,
            CurrentUser user) {
        this.cases = cases;
        this.custodians = custodians;
        this.redaction = redaction;
        this.copies = copies;
        this.log = log;
        this.user = user;
    }

    /**
     * The petition's own text with the words marked that tell; a view of the vault, logged.
     *
     * @throws NotPermitted unless the signed-in person keeps identities for the agency
     * @throws vn.kntc.shared.InvalidInput if the purpose is missing, too short or names somebody
     */
    public List<MarkedWord> propose(String number, String purpose) {
        return redaction.propose(require(number).caseNumber(), purpose, user.id());
    }

    /**
     * Types the text anew without the words of these places, and keeps it.
     *
     * @throws NotPermitted as above
     * @throws vn.kntc.shared.InvalidInput where what is left still tells who denounces; nothing is kept
     */
    public void strip(String number, Set<Integer> places) {
        var record = require(number);
        var left = redaction.strip(record.caseNumber(), places);
        var typed = RetypedPdf.of(List.of(HEADING, "Hồ sơ " + record.caseNumber()), left);
        copies.add(record.caseNumber(), null, typed.pages(), typed.content(), user.id());
        log.note(record.caseNumber(), user.id(), "Lập bản lược bỏ thông tin về người tố cáo từ nội dung đơn");
    }

    private CaseRecord require(String number) {
        var record = cases.require(number);
        if (!custodians.keeps(record.agency())) {
            throw new NotPermitted("Chỉ người giữ danh tính của cơ quan được lập bản lược bỏ.");
        }
        return record;
    }
}
