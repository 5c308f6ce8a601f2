package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.complaint.Inquiry;
import vn.kntc.complaint.PersonInOffice;

/** The form by which evidence is handed over. */
record EvidenceEntry(
        LocalDate receivedOn,
        LocalTime startedAt,
        String place,
        PersonInOffice receiver,
        String giver,
        List<Inquiry.Item> items,
        Integer copies) {

    Inquiry.Received received() {
        return new Inquiry.Received(receivedOn, startedAt, place, receiver, giver, items, copies);
    }
}
