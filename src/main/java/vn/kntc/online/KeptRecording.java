package vn.kntc.online;

/**
 * Where a recording is kept, as entered.
 *
 * @param fileNumber the n of "Tệp n" in the case; null where it is kept outside
 * @param place outside; null where it is a file of the case
 * @param sha256 of what is kept outside, hex
 * @param keeper who keeps it outside, by office; null where the form of an earlier diagram does not ask
 * @param medium on which it lies outside; null as the keeper
 */
public record KeptRecording(
        OnlineAct.Secrecy secrecy,
        Integer fileNumber,
        String place,
        String sha256,
        String keeper,
        OnlineAct.Medium medium) {}
