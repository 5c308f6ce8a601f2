package vn.kntc.petition;

/**
 * What follows once it is settled what is to be done with a petition.
 *
 * @param refusal the resolver is to decide that a first-instance complaint is not accepted (Điều 27 Luật Khiếu nại)
 * @param elsewhere the petition goes on in a procedure of its own at once, without the leader's approval here
 * @param concluded it ends with a paper of this room, drafted, signed and issued, or with the register where the law wants none
 * @param paper title of the paper to issue, empty where the law wants none
 * @param drafted the paper lies drafted in the case file and gets its number from the register
 * @param clock key of a running clock by which the case has to be done
 */
public record NextStep(
        boolean refusal, boolean elsewhere, boolean concluded, String paper, boolean drafted, String clock) {

    /** Of a petition whose outcome is recorded by hand, or that goes elsewhere. */
    public NextStep(boolean refusal, boolean elsewhere, String paper, boolean drafted, String clock) {
        this(refusal, elsewhere, false, paper, drafted, clock);
    }

    /** Of a petition that stays here, or is not to be accepted. */
    public NextStep(boolean refusal, String paper, boolean drafted, String clock) {
        this(refusal, false, paper, drafted, clock);
    }
}
