package vn.kntc.petition;

import java.util.List;

/**
 * A petition as it was typed in or sent, unchecked: any part may be null or nonsense. Holds identities, so it is never logged.
 *
 * @param writtenOn day that the petition bears, or null
 * @param people how many people complain, denounce or propose; null: as many as are listed
 * @param signers how many of them signed; null: not told
 * @param representatives how many of them were appointed to speak for all; null: as many as are listed as such
 * @param representativeAppointed whether they handed in the paper by which they appoint who speaks for them; null: not told
 * @param postmarkedOn day of the postmark, or null
 * @param arrivalNumber in the book of incoming papers (số đến), or null
 * @param content what the petition says; with identities it goes to the vault only
 * @param summary the officer's neutral summary, which everybody of the agency may read
 */
public record IntakeSheet(
        String agency,
        String channel,
        String receivedOn,
        String writtenOn,
        boolean anonymous,
        Integer people,
        List<Person> petitioners,
        String respondentOffice,
        String respondentName,
        String respondentAddress,
        String contestedReference,
        String contestedIssuedOn,
        String contestedReceivedOn,
        String content,
        String request,
        String summary,
        Integer signers,
        Integer representatives,
        Boolean representativeAppointed,
        String postmarkedOn,
        String arrivalNumber) {

    /**
     * Somebody who hands in the petition.
     *
     * @param idIssuedOn day the identity paper was issued, or null
     * @param idIssuedBy who issued it, or null
     * @param representative represents the others or was authorised by them; for senders that know no role
     * @param role {@code PETITIONER}, {@code REPRESENTATIVE} (one of the petitioners, who speaks for them) or {@code AUTHORIZED} (a lawyer
     *     or somebody authorised, who is none of them); null: what {@code representative} says
     * @param formOfAddress {@code MR} or {@code MRS}; null or blank where nobody asked
     */
    public record Person(
            String name,
            String address,
            String idType,
            String idNumber,
            String idIssuedOn,
            String idIssuedBy,
            String phone,
            boolean representative,
            String role,
            String formOfAddress) {

        /** Of whom neither day and place of issue of the paper are told, nor how he is addressed. */
        public Person(
                String name, String address, String idType, String idNumber, String phone, boolean representative) {
            this(name, address, idType, idNumber, null, null, phone, representative, null, null);
        }

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "IntakeSheet";
    }
}
