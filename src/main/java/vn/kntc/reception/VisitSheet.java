package vn.kntc.reception;

import java.util.List;

/**
 * A visit as it was typed in at the desk, unchecked: any part may be null or nonsense. Holds identities, so it is never logged.
 *
 * @param persons the one at the desk first
 * @param people how many come with the same content; null: as many as are named
 * @param representatives how many of them speak for all; null: as many as are named as such
 * @param appointmentPages of the paper by which all of them appointed these (văn bản cử người đại diện); null: none was handed in
 * @param kind code of the kind; {@code UNCLASSIFIED} where the officer cannot say yet
 * @param content what was said, as it was recorded; goes to the vault only
 * @param summary neutral
 * @param refusalGround code; blank where the visitor is received
 * @param refusalReason what was explained to whom is not received
 * @param refusalPaperNumber and {@code refusalPaperOn}: of the paper that the ground rests on, such as the written reply of the competent
 *     body; blank where it rests on none
 */
public record VisitSheet(
        String agency,
        String visitedOn,
        String visitedAt,
        String manner,
        String proof,
        List<Person> persons,
        Integer people,
        Integer representatives,
        Integer appointmentPages,
        String kind,
        String recording,
        String confirmation,
        String content,
        String requests,
        String priorHandling,
        String settledBy,
        String summary,
        List<Document> documents,
        Integer receiptCopies,
        String refusalGround,
        String refusalReason,
        String refusalPaperNumber,
        String refusalPaperOn) {

    /** Somebody who comes, or for whom another comes. @param role {@code PETITIONER}, {@code REPRESENTATIVE} or {@code AUTHORIZED} */
    public record Person(
            String formOfAddress,
            String name,
            String address,
            String idType,
            String idNumber,
            String idIssuedOn,
            String idIssuedBy,
            String phone,
            String role) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** A document handed in. */
    public record Document(String name, Integer pages, String condition) {}

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "VisitSheet";
    }
}
