package vn.kntc.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.confidentiality.IdentityGrants;
import vn.kntc.confidentiality.TextRedaction;
import vn.kntc.confidentiality.TextRedaction.MarkedWord;
import vn.kntc.document.CaseFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.handling.act.ActLog;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
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
    private final ScanReader reader;
    private final ScanWords scanWords;
    private final IdentityGrants grants;
    private final CaseFiles files;
    private final ActLog log;
    private final CurrentUser user;

    Stripping(
            DenouncingCases cases,
            Custodians custodians,
            TextRedaction redaction,
            StrippedCopies copies,
            ScanReader reader,
            ScanWords scanWords,
            IdentityGrants grants,
            CaseFiles files,
            ActLog log,
            CurrentUser user) {
        this.cases = cases;
        this.custodians = custodians;
        this.redaction = redaction;
        this.copies = copies;
        this.reader = reader;
        this.scanWords = scanWords;
        this.grants = grants;
        this.files = files;
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

    /**
     * A page of a scan, as a picture; a view of the vault, logged.
     *
     * @param page from 1
     * @throws NotFound if the case has no such file
     * @throws NotPermitted as above
     * @throws vn.kntc.shared.InvalidInput for the purpose, as above, and where the file cannot be read
     */
    public ScanPage page(String number, UUID file, int page, String purpose) {
        var caseNumber = require(number).caseNumber();
        var scan = scan(caseNumber, file);
        grants.file(caseNumber, scan.label() + ", trang " + page, purpose, user.id(), true);
        var read = reader.page(files.open(file, user.id()).content(), page);
        return new ScanPage(scan.label(), page, read.pages(), read.content(), read.width(), read.height());
    }

    /** @param picture JPEG @param width of the picture in points */
    public record ScanPage(String label, int number, int pages, byte[] picture, int width, int height) {}

    /**
     * What the program found on a page to be covered; the officer corrects it. Called behind {@link #page}, which logs the view.
     *
     * @throws NotFound if the case has no such file
     * @throws NotPermitted as above
     */
    public Proposed proposed(String number, UUID file, int page) {
        var caseNumber = require(number).caseNumber();
        var scan = scan(caseNumber, file);
        return scanWords
                .propose(caseNumber, files.open(scan.id(), user.id()).content(), page)
                .map(found -> new Proposed(found.boxes(), found.unread()))
                .orElse(new Proposed(List.of(), false));
    }

    /** @param unread whether too much of the page could not be read, so that the officer has to look for himself */
    public record Proposed(List<BlackBox> boxes, boolean unread) {}

    /** Whether this machine reads typed scans. */
    public boolean readsScans() {
        return scanWords.stands();
    }

    /**
     * Draws the boxes into pictures of all pages, and keeps them.
     *
     * @param confirmed pages that the officer has seen and found covered
     * @throws NotPermitted as above, and NotFound
     * @throws vn.kntc.shared.InvalidInput where a page is not confirmed, nothing is covered, or the file cannot be read; nothing is kept
     */
    public void strip(String number, UUID file, List<BlackBox> boxes, Set<Integer> confirmed) {
        var caseNumber = require(number).caseNumber();
        var scan = scan(caseNumber, file);
        if (boxes.isEmpty()) {
            throw new InvalidInput("boxes", "Chưa có ô che nào; bản quét chưa được lược bỏ.");
        }
        var read = reader.strip(files.open(file, user.id()).content(), boxes);
        IntStream.rangeClosed(1, read.pages())
                .filter(page -> !confirmed.contains(page))
                .findFirst()
                .ifPresent(page -> {
                    throw new InvalidInput("confirmed", "Chưa xác nhận trang " + page + " đã che đủ.");
                });
        copies.add(caseNumber, file, read.pages(), read.content(), user.id());
        log.note(caseNumber, user.id(), "Lập bản lược bỏ thông tin về người tố cáo từ " + scan.label());
    }

    private CaseFile scan(CaseNumber caseNumber, UUID file) {
        return files.of(caseNumber).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Hồ sơ không có tệp này."));
    }

    private CaseRecord require(String number) {
        var record = cases.require(number);
        if (!custodians.keeps(record.agency())) {
            throw new NotPermitted("Chỉ người giữ danh tính của cơ quan được lập bản lược bỏ.");
        }
        return record;
    }
}
