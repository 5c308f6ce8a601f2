package vn.kntc.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kntc.document.Choice;
import vn.kntc.document.OfficialDocument;

/**
 * Decision to verify the complaint and to set up who verifies (Mẫu 05 Nghị định 124/2020/NĐ-CP; Điều 29 Luật Khiếu nại, Điều 18
 * Nghị định 124/2020/NĐ-CP).
 *
 * @param decidingOffice for example "Chủ tịch Ủy ban nhân dân phường Nhân Hòa"
 * @param assignmentPaper paper by which the resolver assigned the verification, or null
 * @param proposedBy unit or person who proposed, or null
 * @param contents to be verified; empty where the subject says it all
 * @param days of the verification, calendar days from the signing
 * @param deputy null where there is none
 * @param tasks of the team, beyond what the law says, or null
 * @param executors heads and bodies that carry out, besides the people of Điều 2
 */
record VerificationDecision(
        String decidingOffice,
        String complainant,
        String subject,
        List<String> contents,
        int days,
        Team team,
        Member leader,
        Member deputy,
        List<Member> members,
        String tasks,
        String executors,
        String assignmentPaper,
        String proposedBy,
        List<String> legalBases)
        implements OfficialDocument {

    /** The form prints one of the two throughout. */
    enum Team implements Choice {
        DOAN("Đoàn"),
        TO("Tổ");

        private final String words;

        Team(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    record Member(String name, String office) {
        Member {
            Objects.requireNonNull(name, "name");
        }
    }

    @Override
    public String form() {
        return "KN-05";
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "VerificationDecision";
    }

    /** Every line of the căn cứ, in the order of the form. */
    List<String> bases() {
        var bases = new ArrayList<String>();
        legalBases.forEach(basis -> bases.add("Căn cứ " + basis));
        if (assignmentPaper != null) {
            bases.add("Căn cứ " + assignmentPaper);
        }
        if (proposedBy != null) {
            bases.add("Theo đề nghị của " + proposedBy);
        }
        return bases;
    }

    /** Everybody of the team with office and part in it, the leader first. */
    List<String> people() {
        boolean large = team == Team.DOAN;
        var people = new ArrayList<String>();
        people.add(line(leader, large ? "Trưởng đoàn" : "Tổ trưởng"));
        if (deputy != null) {
            people.add(line(deputy, large ? "Phó Trưởng đoàn" : "Tổ phó"));
        }
        members.forEach(member -> people.add(line(member, "thành viên")));
        return people;
    }

    private static String line(Member member, String part) {
        return member.name() + (member.office() == null ? "" : ", " + member.office()) + ", " + part;
    }
}
