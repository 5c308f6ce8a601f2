package vn.kntc.complaint;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A case that goes to a procedure is taken over by that procedure's room alone. */
class RoutedComplaintsTest {

    private final ComplaintHandling complaints = mock(ComplaintHandling.class);
    private final RoutedComplaints routed = new RoutedComplaints(complaints);

    @ParameterizedTest
    @CsvSource({
        "complaintFirstInstance, true",
        "complaintSecondInstance, true",
        "disciplinaryComplaint, true",
        "denunciationResolution, false"
    })
    void takesOverWhatTheTableSendsHere(String procedure, boolean here) {
        routed.on(new CaseHandedOver(
                new CaseNumber("NHANHOA-2026-000007"),
                new AgencyId("nhanhoa"),
                procedure,
                LocalDate.of(2026, 11, 16),
                null,
                "Khiếu nại việc thu hồi đất.",
                null,
                null,
                new GroupFacts(1, 1, null),
                new CaseHandedOver.Sender(false, false, false),
                Map.of(
                        "determineComplaintJurisdiction",
                        Map.of("respondent", "COMMUNE_CHAIR", "instance", 1),
                        "determineDisciplineJurisdiction",
                        Map.of("issuer", "COMMUNE_CHAIR", "instance", 1))));
        verify(complaints, here ? times(1) : never()).open(any());
    }
}
