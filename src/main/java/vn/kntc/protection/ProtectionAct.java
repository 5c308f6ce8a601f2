package vn.kntc.protection;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.Choice;
import vn.kntc.handling.act.Act;

/** Acts of a protection, as they are kept in the log of its case; nothing in them names a person. */
public final class ProtectionAct {

    private ProtectionAct() {}

    /** The case was opened. @param denunciation number of the case whose author is to be protected */
    public record Opened(LocalDate on, String denunciation) implements Act {}

    /** How protection was asked for (Điều 50 Luật Tố cáo), or that nobody had to ask (khoản 3 Điều 47). */
    public enum How implements Choice {
        WRITTEN("bằng văn bản"),
        IN_PERSON("trực tiếp"),
        PHONE("qua điện thoại"),
        EX_OFFICIO("cơ quan tự phát hiện");

        private final String words;

        How(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What is protected (khoản 1 Điều 47 Luật Tố cáo). */
    public enum Object {
        SECRECY("bí mật thông tin"),
        WORK("vị trí công tác, việc làm"),
        SAFETY("tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm");

        private final String words;

        Object(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Protection is asked for.
     *
     * @param urgent it cannot wait for paper (khoản 3 Điều 50 Luật Tố cáo)
     * @param denouncer who denounces is to be protected himself; those close to him are in the vault
     * @param reason neutral
     * @param askedBody body that was asked at once, or null
     */
    public record Requested(
            LocalDate on,
            How how,
            boolean urgent,
            List<Object> objects,
            boolean denouncer,
            String reason,
            String askedBody)
            implements Act {}

    /** Protection is not asked for any longer, before anything was decided. */
    public record RequestWithdrawn(LocalDate on, String reason) implements Act {}

    /** What somebody close to who denounces is to him (khoản 1 Điều 47 Luật Tố cáo). */
    public enum Kin {
        SPOUSE("vợ hoặc chồng của người tố cáo"),
        PARENT("cha, mẹ đẻ hoặc cha, mẹ nuôi của người tố cáo"),
        CHILD("con đẻ hoặc con nuôi của người tố cáo");

        private final String words;

        Kin(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Somebody close to who denounces was entered into the vault. @param pseudonym what he is called everywhere else */
    public record PersonAdded(LocalDate on, Kin kin, String pseudonym) implements Act {}

    /** What came of looking at the request (khoản 1, 3 Điều 51 Luật Tố cáo). */
    public enum Finding {
        GROUNDED("Có căn cứ, cần bảo vệ"),
        NO_BASIS("Không có căn cứ"),
        NOT_NEEDED("Không cần thiết");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Who protects what, as the table {@code chooseProtector} says. @param protector in words */
    public record Route(Object object, String protector) {}

    /**
     * @param writtenOn day on which the request came in writing after it had been made otherwise, or null
     * @param corruption the denunciation is about corruption or waste: the police then have days to decide in
     * @param proposal measures, or null
     * @param doubts open questions of the table that says who protects
     */
    public record Assessed(
            LocalDate on,
            LocalDate writtenOn,
            Finding finding,
            List<Object> objects,
            boolean corruption,
            String findings,
            String proposal,
            List<Route> routes,
            List<String> doubts)
            implements Act {}

    /** What the resolver decides. */
    public enum Way {
        OWN("Áp dụng biện pháp bảo vệ thuộc thẩm quyền"),
        DEMAND("Đề nghị, yêu cầu cơ quan có thẩm quyền bảo vệ"),
        BOTH("Vừa áp dụng biện pháp thuộc thẩm quyền, vừa đề nghị, yêu cầu cơ quan khác"),
        REFUSE("Không áp dụng biện pháp bảo vệ");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean own() {
            return this == OWN || this == BOTH;
        }
    }

    /** @param who body that has to do it, never a person by name */
    public record Measure(String what, String who) {}

    /** Of which kind the body is that is asked. */
    public enum BodyKind {
        POLICE("Công an"),
        PERSONNEL("Cơ quan quản lý cán bộ, công chức, viên chức"),
        LABOUR("Cơ quan quản lý lao động"),
        OTHER("Cơ quan, tổ chức khác");

        private final String label;

        BodyKind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param measures of the resolver himself; empty where he takes none
     * @param startOn from when they hold, or null
     * @param body that is asked, or null
     * @param replyBy day by which it is to answer, or null
     * @param reason why nothing is done, or null
     */
    public record Decided(
            LocalDate on,
            Way way,
            List<Measure> measures,
            LocalDate startOn,
            String body,
            BodyKind bodyKind,
            String demand,
            LocalDate replyBy,
            String reason)
            implements Act {}

    /** The demand came to the body. @param on day from which its days to decide are counted */
    public record DemandDelivered(LocalDate on, String body) implements Act {}

    /** What the body says (khoản 2 Điều 51 Luật Tố cáo). */
    public enum Answer {
        PROTECTS("Quyết định áp dụng biện pháp bảo vệ"),
        REFUSES("Không áp dụng biện pháp bảo vệ"),
        TAKES_LONGER("Vụ việc phức tạp, cần thêm thời gian");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param document number of its paper, or null @param documentDate or null */
    public record Answered(LocalDate on, Answer answer, String document, LocalDate documentDate, String content)
            implements Act {}

    /** How the measures are carried out (điểm b khoản 2 Điều 53 Luật Tố cáo). */
    public record Reported(LocalDate on, String report) implements Act {}

    /** Rights and duties were explained to who is protected (Điều 48 Luật Tố cáo). @param agrees false where he wants no protection */
    public record Explained(LocalDate on, boolean agrees, String remark) implements Act {}

    /** Why protection is changed or ended (Điều 54 Luật Tố cáo). */
    public enum Ground {
        NEEDED("Xét thấy cần thiết"),
        WRITTEN_REQUEST("Người được bảo vệ đề nghị bằng văn bản"),
        GROUND_GONE("Căn cứ bảo vệ không còn"),
        DUTY_BREACH("Người được bảo vệ cố ý vi phạm nghĩa vụ"),
        SETTLED("Đã có kết luận nội dung tố cáo hoặc quyết định đình chỉ giải quyết tố cáo");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record ChangeAsked(LocalDate on, Ground ground, String wish) implements Act {}

    /** The denunciation was concluded or terminated (điểm a khoản 2 Điều 54 Luật Tố cáo). @param sentence what came of it, neutral */
    public record DenunciationSettled(LocalDate on, String sentence) implements Act {}

    /** What the resolver does about a wish, or about the end of the denunciation. */
    public enum Change {
        CHANGE("Thay đổi, bổ sung biện pháp bảo vệ"),
        END("Chấm dứt việc bảo vệ"),
        GO_ON("Tiếp tục bảo vệ như cũ");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param measures that hold from then on; empty where none is changed @param effectiveOn or null where it goes on */
    public record ChangeDecided(
            LocalDate on, Change change, Ground ground, String reason, List<Measure> measures, LocalDate effectiveOn)
            implements Act {}
}
