package vn.kntc.petition;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseClosed;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;

/** When originals may go back (Điều 10 Thông tư 05/2021/TT-TTCP). */
class KeptOriginalsTest {

    private static final CaseNumber DECIDED = new CaseNumber("NHANHOA-2026-000001");
    private static final CaseNumber WAITING = new CaseNumber("NHANHOA-2026-000002");
    private static final CaseNumber BROKEN = new CaseNumber("NHANHOA-2026-000003");

    private final PetitionSignals signals = mock(PetitionSignals.class);
    private final Documents documents = mock(Documents.class);
    private final KeptOriginals originals = new KeptOriginals(signals, mock(Petitions.class), documents);

    @Test
    void goBackOnceTheComplaintIsDecidedWhateverHappensToOthers() {
        var issued = paper("KN-15", LocalDate.of(2026, 8, 3));
        var draft = paper("KN-15", null);
        var acceptance = paper("KN-03", LocalDate.of(2026, 7, 8));
        when(signals.keepingOriginals()).thenReturn(List.of(BROKEN, WAITING, DECIDED));
        when(documents.of(BROKEN)).thenThrow(new IllegalStateException("not readable"));
        when(documents.of(WAITING)).thenReturn(List.of(acceptance, draft));
        when(documents.of(DECIDED)).thenReturn(List.of(acceptance, issued));
        originals.daily();
        verify(signals).originalsFree(DECIDED);
        verify(signals, never()).originalsFree(WAITING);
        verify(signals, never()).originalsFree(BROKEN);
    }

    @Test
    void goBackOnceTheSecondInstanceDecided() {
        var issued = paper("KN-16", LocalDate.of(2026, 9, 28));
        when(signals.keepingOriginals()).thenReturn(List.of(DECIDED));
        when(documents.of(DECIDED)).thenReturn(List.of(issued));
        originals.daily();
        verify(signals).originalsFree(DECIDED);
    }

    @Test
    void goBackWhenTheCaseEnds() {
        originals.on(new CaseClosed(WAITING));
        verify(signals).originalsFree(WAITING);
        verify(documents, never()).of(any());
    }

    private static CaseDocument paper(String form, LocalDate issuedOn) {
        var paper = mock(CaseDocument.class);
        when(paper.form()).thenReturn(form);
        when(paper.issuedOn()).thenReturn(issuedOn);
        return paper;
    }
}
