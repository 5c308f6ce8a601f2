package vn.kntc.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.KnownFacts;
import vn.kntc.handling.act.ActLog;
import vn.kntc.shared.CaseNumber;

/** What was said of a transfer before, for the forms of later steps to begin with. */
@Component
class TransferKnownFacts implements KnownFacts {

    private static final String AGENCY = "receiverAgency";
    private static final String NAME = "receiverName";
    private static final String ADDRESS = "receiverAddress";
    private static final String PAPERS = "sentPapers";
    private static final String RECEIVER = "receiver";
    private static final String CITIZEN_ASKED = "citizenAsked";
    private static final String LETTER = "letterResult";

    private final Transfers transfers;
    private final ActLog log;

    TransferKnownFacts(Transfers transfers, ActLog log) {
        this.transfers = transfers;
        this.log = log;
    }

    @Override
    public String room() {
        return "transfer";
    }

    @Override
    public Set<String> names() {
        return Set.of(AGENCY, NAME, ADDRESS, PAPERS, RECEIVER, CITIZEN_ASKED, LETTER);
    }

    @Override
    public Map<String, Set<String>> lists() {
        return Map.of(PAPERS, TEXTS);
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        transfers.last(caseNumber).ifPresent(transfer -> {
            known.put(CITIZEN_ASKED, transfer.citizenAsked());
            if (transfer.answer() != null) {
                known.put(
                        LETTER,
                        ResultLetters.drafted(log.of(caseNumber, TransferActs.KINDS))
                                .orElse(transfer.answer().gist()));
            }
        });
        transfers.last(caseNumber).filter(last -> last.receiver() != null).ifPresent(transfer -> {
            known.put(PAPERS, transfer.papers());
            known.put(RECEIVER, transfer.receiver().name());
            // where it came back from is no place to send it again
            if (!transfer.returned()) {
                name(known, transfer.receiver());
            }
            if (!transfer.returned() && transfer.receiver().address() != null) {
                known.put(ADDRESS, transfer.receiver().address());
            }
        });
        return known;
    }

    private static void name(Map<String, Object> known, Receiver receiver) {
        if (receiver.inSystem()) {
            known.put(AGENCY, Receivers.shown(receiver.agency(), receiver.name()));
        } else {
            known.put(NAME, receiver.name());
        }
    }
}
