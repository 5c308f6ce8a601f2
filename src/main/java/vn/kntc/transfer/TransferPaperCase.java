package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A transfer as its papers see it. */
final class TransferPaperCase implements PaperCase {

    private final Transfer transfer;
    private final String summary;
    private final Signing head;

    TransferPaperCase(Transfer transfer, String summary, Signing head) {
        this.transfer = transfer;
        this.summary = summary;
        this.head = head;
    }

    /**
     * The frame {@code case} of the papers of a transfer.
     *
     * @param number of the case, for a petitioner who must not be named
     * @param kind in the middle of a sentence, for example "tố cáo"
     * @param writtenOn day that the petition bears, or null
     */
    record Facts(String number, String kind, LocalDate receivedOn, LocalDate writtenOn, String summary) {}

    /** The frame {@code receiver}. @param address or null */
    record To(String name, String address) {}

    /** The frame {@code slip}; null before it is issued. */
    record SlipFacts(String number, LocalDate on) {}

    @Override
    public CaseNumber caseNumber() {
        return transfer.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return transfer.origin().agency();
    }

    @Override
    public int people() {
        return transfer.origin().people();
    }

    @Override
    public boolean secret() {
        return transfer.origin().kind().mayDenounce();
    }

    @Override
    public Map<String, Object> frames() {
        var origin = transfer.origin();
        var slip = transfer.slip();
        var frames = new LinkedHashMap<String, Object>();
        frames.put(
                "case",
                new Facts(
                        origin.caseNumber().value(),
                        inSentence(origin.kind()),
                        origin.receivedOn(),
                        origin.writtenOn(),
                        summary));
        frames.put(
                "receiver",
                new To(transfer.receiver().name(), transfer.receiver().address()));
        frames.put("papers", transfer.papers());
        frames.put("slip", slip == null ? null : new SlipFacts(slip.number(), slip.on()));
        return frames;
    }

    private static String inSentence(CaseKind kind) {
        return kind.label().toLowerCase(Locale.ROOT);
    }

    @Override
    public Signing signing(String code) {
        if (!code.equals("head")) {
            throw new IllegalArgumentException("nobody signs a transfer's paper as " + code);
        }
        return head;
    }
}
