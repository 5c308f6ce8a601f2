package vn.kntc.petition;

import java.util.List;

/**
 * A petition as it was typed in or sent, unchecked: any part may be null or nonsense. Holds identities, so it is never logged.
 *
 * @param writtenOn day that the petition bears, or null
 * @param people how many people sign the petition; null: as many as are listed
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
        String summary) {

    /** Of a petition that bears no day. */
    public IntakeSheet(
            String agency,
            String channel,
            String receivedOn,
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
            String summary) {
        this(
                agency,
                channel,
                receivedOn,
                null,
                anonymous,
                people,
                petitioners,
                respondentOffice,
                respondentName,
                respondentAddress,
                contestedReference,
                contestedIssuedOn,
                contestedReceivedOn,
                content,
                request,
                summary);
    }

    /**
     * Somebody who hands in the petition.
     *
     * @param idIssuedOn day the identity paper was issued, or null
     * @param idIssuedBy who issued it, or null
     * @param representative represents the others or was authorised by them
     */
    public record Person(
            String name,
            String address,
            String idType,
            String idNumber,
            String idIssuedOn,
            String idIssuedBy,
            String phone,
            boolean representative) {

        /** Without day and place of issue of the paper. */
        public Person(
                String name, String address, String idType, String idNumber, String phone, boolean representative) {
            this(name, address, idType, idNumber, null, null, phone, representative);
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
