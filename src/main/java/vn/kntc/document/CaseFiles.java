package vn.kntc.document;

import java.util.List;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Files of the cases: at most 20 MB each, sealed, with SHA-256 and detected type. */
public interface CaseFiles {

    /** What an uploaded file is of a case. */
    enum Kind {
        PETITION_SCAN("Bản quét đơn"),
        EVIDENCE("Tài liệu, bằng chứng"),
        SIGNED_DOCUMENT("Bản ký, đóng dấu"),
        OTHER("Tài liệu khác");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Keeps a scan with an intake that has no case number yet.
     *
     * @throws vn.kntc.shared.InvalidInput if the file is empty, larger than 20 MB, or executable by its content or name
     */
    void addToDeposit(UUID depositId, Kind kind, String name, byte[] content, UserId by);

    /**
     * Keeps copies of what the petitioner handed in, sealed anew, with a deposit for the case that comes of this one, here or at another
     * agency; what an agency signed itself stays in its case. Each file counts as opened.
     */
    void copyToDeposit(CaseNumber from, UUID depositId, UserId by);

    /** Gives the files of a deposit to a case. */
    void bind(UUID depositId, CaseNumber caseNumber);

    /** @throws vn.kntc.shared.InvalidInput as {@link #addToDeposit} */
    CaseFile add(CaseNumber caseNumber, Kind kind, String name, byte[] content, UserId by);

    List<CaseFile> of(CaseNumber caseNumber);

    /** @throws vn.kntc.shared.NotFound if there is none of that id */
    CaseFile get(UUID id);

    /** Every opening is logged. The caller has checked the right. */
    OpenedFile open(UUID id, UserId by);

    /** Deletes files of deposits that no case has been bound to within a day; returns how many. */
    int discardUnbound();
}
