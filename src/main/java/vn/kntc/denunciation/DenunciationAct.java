package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.Choice;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.law.CaseGrade;

/**
 * Acts of resolving a denunciation, as they are kept in the log of its case. Nothing in them tells who denounces; who is denounced is
 * told only where the law has it stand in a paper. Most are what the form of their step asks for: their components are its keys, and a
 * component that belongs to another answer is null.
 */
public final class DenunciationAct {

    private DenunciationAct() {}

    /** The case was handed to this procedure. @param denounced office and seat as the petition names them @param people how many denounce */
    record TakenOver(LocalDate on, String denounced, int people, boolean forwarded) implements Act {}

    /** What a denunciation is about (khoản 2, khoản 3 Điều 2 Luật Tố cáo). */
    public enum Type implements Choice {
        PUBLIC_DUTY("vi phạm trong thực hiện nhiệm vụ, công vụ"),
        STATE_MANAGEMENT("vi phạm trong quản lý nhà nước ở các lĩnh vực");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Whether the denunciation is accepted. */
    public enum Deciding {
        ACCEPT,
        REFUSE
    }

    /**
     * The resolver accepts the denunciation, or does not (Điều 29 Luật Tố cáo).
     *
     * @param denounced name, office, address of who is denounced, or the body
     * @param contents what is accepted, worded so that the author cannot be inferred; none where it is not
     * @param principle code of the principle by which this is the resolver
     * @param coordinator who has to coordinate, or null
     * @param shortened it is resolved by the shortened procedure
     * @param sanctionLimit last day under the law on administrative sanctions, or null
     * @param sanctionBasis article of that day, or null
     * @param refusalReason why it is not accepted
     */
    public record AcceptanceDecided(
            LocalDate on,
            Deciding deciding,
            Type denunciationType,
            String denounced,
            List<String> contents,
            @CodesOf(table = "describeDenunciationPrinciple", column = "principle") String principle,
            @MayBeEmpty String coordinator,
            boolean shortened,
            @MayBeEmpty LocalDate sanctionLimit,
            @MayBeEmpty String sanctionBasis,
            String refusalReason)
            implements Act {

        boolean accepts() {
            return deciding == Deciding.ACCEPT;
        }

        boolean isShortened() {
            return shortened;
        }
    }

    /** Who verifies (Điều 31 Luật Tố cáo, Điều 10 Nghị định 31/2019/NĐ-CP). */
    public enum Verifying implements Choice {
        TEAM("Tổ xác minh"),
        BODY("cơ quan được giao xác minh");

        private final String words;

        Verifying(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** An officer who verifies. */
    public record Member(String name, String office) {}

    /**
     * @param body that is told to verify, or null
     * @param leader of the team; null where a body verifies
     * @param members besides the leader
     * @param verifyUntil last day of the verification
     */
    public record VerificationAssigned(
            LocalDate on,
            Verifying verifying,
            String body,
            Member leader,
            List<Member> members,
            LocalDate verifyUntil,
            @MayBeEmpty String task)
            implements Act {}

    /** What a member declares (khoản 3 Điều 10 Nghị định 31/2019/NĐ-CP). */
    public enum Interest implements Choice {
        NONE("không thuộc trường hợp không được tham gia xác minh"),
        RELATIVE("là người thân thích của người bị tố cáo"),
        DIRECT_INTEREST("có quyền, lợi ích liên quan trực tiếp đến nội dung tố cáo");

        private final String words;

        Interest(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    public record Declaration(String name, Interest interest) {}

    public record InterestsDeclared(LocalDate on, List<Declaration> declarations) implements Act {

        public boolean clear() {
            return declarations.stream().allMatch(each -> each.interest() == Interest.NONE);
        }
    }

    /** How the denounced explained himself (Điều 12 Nghị định 31/2019/NĐ-CP). */
    public enum Explaining implements Choice {
        WRITTEN("giải trình bằng văn bản"),
        MINUTES("giải trình, ghi vào biên bản làm việc"),
        REFUSED("không giải trình");

        private final String words;

        Explaining(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** @param gist what was explained, or what was done to obtain it where it was refused */
    public record ExplanationRecorded(LocalDate on, Explaining explaining, String gist) implements Act {}

    /** What was found of a content for one person (khoản 2 Điều 35 Luật Tố cáo). */
    public enum Verdict implements Choice {
        TRUE("tố cáo đúng"),
        PARTLY_TRUE("tố cáo đúng một phần"),
        FALSE("tố cáo sai sự thật"),
        NO_BASIS("không có cơ sở kết luận có vi phạm");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * @param person office, name of the denounced it is about
     * @param explanation of the denounced
     * @param norm legal basis of breach or no breach
     * @param responsibility of each party
     */
    public record Finding(
            String content,
            String person,
            String finding,
            String explanation,
            String norm,
            Verdict verdict,
            String responsibility) {}

    /**
     * Report of who verified.
     *
     * @param proposals what is proposed
     * @param crimeSign something looks like a crime
     * @param earlierFaults faults of the earlier resolution, or null
     */
    public record VerificationReported(
            LocalDate on, List<Finding> findings, String proposals, boolean crimeSign, @MayBeEmpty String earlierFaults)
            implements Act {}

    /** The resolver has more verified. */
    public record VerificationReturned(LocalDate on, String reason) implements Act {}

    /** Shortened procedure: the resolver verified himself. @param violationMinutes number and day of the minutes of a breach, or null */
    public record VerifiedInPerson(
            LocalDate on, String inspected, String explanation, @MayBeEmpty String violationMinutes) implements Act {}

    /** A measure recommended to another body. */
    public record Recommendation(String body, String measure) {}

    /**
     * Conclusion on the content of the denunciation.
     *
     * @param measures within the resolver's power, or null
     * @param policy proposals about policy and law, or null
     * @param deliberatelyFalse somebody denounced deliberately falsely
     * @param extract the denounced gets an extract: it tells of state secrets or could harm the denouncer
     * @param earlierFaults faults of the earlier resolution, or null
     */
    public record Concluded(
            LocalDate on,
            List<Finding> findings,
            @MayBeEmpty String causes,
            @MayBeEmpty String damage,
            @MayBeEmpty String measures,
            @MayBeEmpty List<Recommendation> recommendations,
            @MayBeEmpty String policy,
            boolean deliberatelyFalse,
            boolean crimeSign,
            boolean extract,
            @MayBeEmpty String earlierFaults)
            implements Act {

        boolean needsExtract() {
            return extract;
        }

        boolean showsCrime() {
            return crimeSign;
        }

        /** There is a measure, a recommendation, or the words why there is none. */
        boolean tellsWhatFollows() {
            return measures != null || recommendations != null && !recommendations.isEmpty();
        }

        /** Somebody did what he is denounced for, at least in part. */
        boolean findsBreach() {
            return findings.stream()
                    .map(Finding::verdict)
                    .anyMatch(verdict -> verdict == Verdict.TRUE || verdict == Verdict.PARTLY_TRUE);
        }
    }

    public record ConclusionSent(LocalDate on, List<String> receivers) implements Act {}

    /**
     * How the resolver handles what was concluded (Điều 36 Luật Tố cáo).
     *
     * @param own what is done within his power
     * @param restored how the rights of the denounced are restored, or null
     * @param recommendations go out by letter; none where there is nothing to recommend
     * @param reportBy day by which others are to report, or null
     */
    public record HandlingDecided(
            LocalDate on,
            String own,
            @MayBeEmpty String restored,
            @MayBeEmpty List<Recommendation> recommendations,
            @MayBeEmpty LocalDate reportBy)
            implements Act {}

    /** A recommended body has its result. */
    public record ResultKnown(LocalDate on, String body) implements Act {}

    public record HandlingReported(LocalDate on, String body, String document, String result) implements Act {}

    public record HandlingUrged(LocalDate on, String body, String demand, LocalDate replyBy) implements Act {}

    /** Everything that was decided and recommended is done. */
    public record HandlingDone(LocalDate on, @MayBeEmpty String remark) implements Act {}

    /** How a conclusion is made public (khoản 2 Điều 40 Luật Tố cáo, Điều 6 Nghị định 31/2019/NĐ-CP). */
    public enum PublicationWay implements Choice {
        MEETING("công bố tại cuộc họp"),
        POSTING("niêm yết tại trụ sở hoặc nơi tiếp công dân"),
        PORTAL("đăng trên cổng, trang thông tin điện tử, mạng nội bộ"),
        E_PAPER("đăng trên báo điện tử"),
        PRINT("thông báo trên báo in"),
        BROADCAST("phát trên đài phát thanh, truyền hình");

        private final String words;

        PublicationWay(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        /** It has to stay there for a least number of days. */
        boolean displayed() {
            return this == POSTING || this == PORTAL || this == E_PAPER;
        }

        /** It has to be told a least number of times. */
        boolean repeated() {
            return this == PRINT || this == BROADCAST;
        }
    }

    /** @param gist text that is made public */
    public record Published(LocalDate on, PublicationWay publicationWay, String place, String gist) implements Act {}

    /** @param times how often it was told; null where it was displayed or read out */
    public record PublicationEnded(LocalDate on, @MayBeEmpty Integer times, @MayBeEmpty String remark) implements Act {}

    public record Closed(LocalDate on, @MayBeEmpty String remark) implements Act {}

    /**
     * @param criteria codes of the criteria that are met
     * @param nth first or second extension
     * @param due last day before it
     * @param newDue last day by it
     */
    public record ExtensionDecided(
            LocalDate on,
            boolean granted,
            List<String> criteria,
            CaseGrade grade,
            int nth,
            LocalDate due,
            LocalDate newDue,
            String reason)
            implements Act {}

    /** How a withdrawal came (Điều 33 Luật Tố cáo). */
    public enum WithdrawalForm implements Choice {
        LETTER("đơn rút tố cáo"),
        MINUTES("biên bản ghi nhận việc rút tố cáo");

        private final String words;

        WithdrawalForm(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** How much is withdrawn. */
    public enum Extent implements Choice {
        WHOLE("toàn bộ nội dung tố cáo"),
        PART("một phần nội dung tố cáo"),
        SOME_PEOPLE("một hoặc một số người trong những người tố cáo rút");

        private final String words;

        Extent(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** @param withdrawnContents which are withdrawn, or null @param withdrawing how many of several denouncers, or null */
    public record WithdrawalRecorded(
            LocalDate on, WithdrawalForm withdrawalForm, Extent extent, String withdrawnContents, Integer withdrawing)
            implements Act {}

    /**
     * The resolver judges on the file collected so far (khoản 3 Điều 33 Luật Tố cáo).
     *
     * @param violation a sign of a breach
     * @param pressed under threat, bribed or forced
     * @param abused the denunciation was abused to slander or harm
     * @param result what follows
     */
    public record WithdrawalDecided(
            LocalDate on, boolean violation, boolean pressed, boolean abused, String remark, AfterWithdrawal result)
            implements Act {}

    public enum AfterWithdrawal implements Choice {
        END("đình chỉ giải quyết"),
        REST_GOES_ON("tiếp tục giải quyết phần còn lại"),
        ALL_GOES_ON("tiếp tục giải quyết toàn bộ");

        private final String words;

        AfterWithdrawal(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What the resolver answers to a proposal. */
    public enum Answer {
        GRANT,
        REFUSE
    }

    /** @param ground code, whose words stand in a table @param duties of bodies, or null */
    public record SuspensionDecided(
            LocalDate on,
            Answer answer,
            @CodesOf(table = "describeDenunciationSuspension", column = "ground") String ground,
            String reason,
            @MayBeEmpty String duties)
            implements Act {

        public boolean granted() {
            return answer == Answer.GRANT;
        }
    }

    public record SuspensionSent(LocalDate on, List<String> receivers) implements Act {}

    public record ResumptionDecided(LocalDate on, String reason) implements Act {}

    public record TerminationDecided(
            LocalDate on,
            Answer answer,
            @CodesOf(table = "describeDenunciationTermination", column = "ground") String ground,
            String reason,
            @MayBeEmpty String duties)
            implements Act {

        public boolean granted() {
            return answer == Answer.GRANT;
        }
    }

    public record TerminationSent(LocalDate on, List<String> receivers) implements Act {}

    /** With whom it was worked (Điều 11 đến Điều 14 Nghị định 31/2019/NĐ-CP). */
    public enum SessionWith implements Choice {
        DENOUNCER("người tố cáo"),
        DENOUNCED("người bị tố cáo"),
        BODY("cơ quan, tổ chức, cá nhân có liên quan"),
        SITE("kiểm tra, xác minh tại chỗ"),
        DOCUMENTS("thu thập thông tin, tài liệu");

        private final String words;

        SessionWith(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** @param counterpart office of who took part; never the denouncer's name @param refused who did not sign and why, or null */
    public record SessionHeld(
            LocalDate on,
            SessionWith sessionWith,
            String place,
            String counterpart,
            String matters,
            String opinions,
            @MayBeEmpty String refused,
            Integer copies)
            implements Act {}

    public record InformationRequested(LocalDate on, String receiver, String items, LocalDate replyBy) implements Act {}

    public record InformationAnswered(LocalDate on, boolean provided, String gist) implements Act {}

    public record ExpertAsked(
            LocalDate on, String body, String purpose, String questions, LocalDate resultBy, String handsOver)
            implements Act {}

    public record ExpertAnswered(LocalDate on, String result) implements Act {}

    /** Signs of a crime go to who investigates, at once. */
    public record ReferralDecided(LocalDate on, String receiver, String facts, String papers) implements Act {}
}
