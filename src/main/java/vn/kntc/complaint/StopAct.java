package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kntc.handling.act.Act;

/**
 * What stops the resolution of a complaint, lets it rest or go on (Điều 10, 11a Luật Khiếu nại). Not to be taken for staying the contested
 * decision (Điều 35).
 *
 * <p>What an officer only notes beside the course (a withdrawal, a ground) does not push later acts to its day.
 */
public sealed interface StopAct extends Act {

    /** How much is withdrawn. */
    enum Scope {
        WHOLE("Toàn bộ khiếu nại"),
        PART("Một phần khiếu nại"),
        MEMBERS("Một hoặc một số người trong nhóm rút khiếu nại");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** By what it is withdrawn. */
    enum Instrument {
        PETITION("Đơn rút khiếu nại"),
        MINUTES("Biên bản làm việc");

        private final String label;

        Instrument(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whether the complainant was coerced or threatened. */
    enum Coercion {
        NONE("Không bị ép buộc, đe dọa"),
        COERCED("Bị ép buộc, đe dọa"),
        NOT_ASKED("Chưa xem xét");

        private final String label;

        Coercion(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Who got the paper. */
    enum Recipient {
        COMPLAINANT("người khiếu nại"),
        REPRESENTATIVE("người đại diện của nhóm"),
        RESPONDENT("người bị khiếu nại"),
        CONCERNED("người có quyền, nghĩa vụ liên quan"),
        COMMUNE("Ủy ban nhân dân cấp xã nơi cư trú cuối cùng, nơi có trụ sở cuối cùng");

        private final String label;

        Recipient(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * The complainant withdraws.
     *
     * @param on day of the petition or of the minutes
     * @param signed whether it bears a signature or fingerprint
     * @param place where the minutes were drawn up, else null
     * @param contents what is withdrawn, of a part
     * @param remaining what is left, of a part, else null
     * @param members whose of a group, by their place in the list of complainants, from 1
     * @param finding what was found on coercion, or null
     * @param explained it came after the law was explained to him (Mẫu 01/KQGQ, column 6)
     */
    record Withdrawal(
            LocalDate on,
            Scope scope,
            Instrument instrument,
            boolean signed,
            String place,
            List<String> contents,
            String remaining,
            List<Integer> members,
            Coercion coercion,
            String finding,
            boolean explained)
            implements StopAct {

        /** Of one that nobody was said to have been persuaded to. */
        public Withdrawal(
                LocalDate on,
                Scope scope,
                Instrument instrument,
                boolean signed,
                String place,
                List<String> contents,
                String remaining,
                List<Integer> members,
                Coercion coercion,
                String finding) {
            this(on, scope, instrument, signed, place, contents, remaining, members, coercion, finding, false);
        }

        public Withdrawal {
            contents = contents == null ? List.of() : List.copyOf(contents);
            members = members == null ? List.of() : List.copyOf(members);
        }

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** @param taken whether it is taken for a withdrawal @param reason why not, else null */
    record WithdrawalDecided(LocalDate on, boolean taken, String reason) implements StopAct {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** @param ground code of {@code describeStop} @param facts what happened and what proves it */
    record SuspensionProposed(LocalDate on, String ground, String facts) implements StopAct {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** @param granted whether the resolver suspends @param ground null where he does not @param reason in his own words */
    record SuspensionDecided(LocalDate on, boolean granted, String ground, String reason) implements StopAct {

        @Override
        public boolean advances() {
            return granted;
        }
    }

    /** The decision was issued: time is not counted from its day on. */
    record Suspended(LocalDate on, UUID document, String number) implements StopAct {}

    record SuspensionSent(LocalDate on, List<Recipient> recipients) implements StopAct {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** The ground has ended. @param reason in the resolver's own words */
    record ResumptionDecided(LocalDate on, String reason) implements StopAct {}

    /** The decision was issued: time is counted again from its day on. @param due the new last day of the resolution */
    record Resumed(LocalDate on, UUID document, String number, LocalDate due) implements StopAct {}

    record ResumptionSent(LocalDate on, List<Recipient> recipients) implements StopAct {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** As with a suspension. */
    record TerminationProposed(LocalDate on, String ground, String facts) implements StopAct {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** As with a suspension; {@code reason} null where the withdrawal says all. */
    record TerminationDecided(LocalDate on, boolean granted, String ground, String reason) implements StopAct {

        @Override
        public boolean advances() {
            return granted;
        }
    }

    /** The decision, before 01/7/2026 the notice, was issued. @param form code in the register */
    record Terminated(LocalDate on, String form, UUID document, String number) implements StopAct {}

    record TerminationSent(LocalDate on, List<Recipient> recipients) implements StopAct {

        @Override
        public boolean advances() {
            return false;
        }
    }
}
