package vn.kntc.transfer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.paper.PaperBook;

/** The papers of a transfer: what {@link TransferPapers} draws up, out of what {@link TransferPaperCase} shows. */
@Component
class TransferPaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("head", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        return Map.of(
                "case", TransferPaperCase.Facts.class,
                "receiver", TransferPaperCase.To.class,
                "papers", List.class,
                "slip", TransferPaperCase.SlipFacts.class);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(TransferPaper.DENUNCIATION_SLIP_ISSUED.form()),
                Row.of(TransferPaper.SLIP_ISSUED.form()),
                Row.of(TransferPaper.NOTICE_ISSUED.form()),
                Row.of(TransferPaper.URGING_ISSUED.form(), TransferPapers.UrgingFacts.class),
                Row.of(TransferPaper.RESULT_LETTER_ISSUED.form(), TransferPapers.ResultFacts.class));
    }
}
