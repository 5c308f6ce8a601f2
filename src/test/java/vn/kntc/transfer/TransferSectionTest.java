package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.document.FormCatalogue;
import vn.kntc.handling.act.ActLog;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

class TransferSectionTest {

    private static final CaseNumber NUMBER = new CaseNumber("BACNINH-2026-000001");

    private final Documents documents = mock(Documents.class);
    private final TransferSection section = new TransferSection(
            mock(Transfers.class), mock(ActLog.class), mock(CaseRecords.class), documents, new FormCatalogue());

    private static CaseDocument paper(String form) {
        return new CaseDocument(
                UUID.nameUUIDFromBytes(form.getBytes(StandardCharsets.US_ASCII)),
                NUMBER,
                new AgencyId("bacninh"),
                form,
                form,
                null,
                false,
                LocalDate.of(2026, 7, 8),
                false);
    }

    /** The register leaves the names of these blank; P-15, which names nobody either, is a paper of another procedure. */
    @Test
    void namesNobodyWhereTheRegisterSaysSoOfItsOwnPapers() {
        when(documents.of(NUMBER))
                .thenReturn(List.of(paper("XLD-03"), paper("XLD-04"), paper("T-05"), paper("P-11"), paper("P-15")));
        assertThat(section.namingNobody(NUMBER))
                .containsExactlyInAnyOrder(
                        paper("XLD-03").id(), paper("T-05").id(), paper("P-11").id());
    }
}
