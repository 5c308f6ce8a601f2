package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.kntc.document.Choice;
import vn.kntc.document.OfficialDocument;

/**
 * Record of how the decision was made public (Điều 41 khoản 2 Luật Khiếu nại, Điều 29 khoản 3 Nghị định 124/2020/NĐ-CP; no
 * statutory form, K-11). Names no party.
 *
 * @param drawnUpAt opening of the record
 * @param place room of the meeting, notice board, newspaper or address on the portal
 * @param publishedOn first day
 * @param until last day, for postings and portals (at least 15 days); null for a meeting
 * @param meetingNoticeOn day the meeting was announced (at least 3 days before); null else
 * @param participants empty where there was no meeting
 * @param remarks null where none
 * @param witness null where none
 */
record PublicationRecord(
        LocalDateTime drawnUpAt,
        String decisionNumber,
        LocalDate decidedOn,
        String decidedBy,
        Way way,
        String place,
        LocalDate publishedOn,
        LocalDate until,
        LocalDate meetingNoticeOn,
        List<String> participants,
        String remarks,
        String recorderTitle,
        String recorderName,
        String witness,
        List<String> legalBases)
        implements OfficialDocument {

    /** The three ways of Điều 29 khoản 3, and the portal that is due besides where the body has one. */
    enum Way implements Choice {
        MEETING("công bố tại cuộc họp"),
        POSTING("niêm yết tại trụ sở làm việc hoặc nơi tiếp công dân"),
        MASS_MEDIA("thông báo trên phương tiện thông tin đại chúng"),
        PORTAL("đăng tải trên cổng hoặc trang thông tin điện tử");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    @Override
    public String form() {
        return "K-11";
    }
}
