package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** What the second instance settles between verification and decision, and what follows from it for the dialogue. */
@Component
class Preparations {

    private final ComplaintDesk desk;
    private final SecondJurisdiction jurisdiction;
    private final Law law;
    private final Provisions provisions;
    private final Agencies agencies;

    Preparations(
            ComplaintDesk desk, SecondJurisdiction jurisdiction, Law law, Provisions provisions, Agencies agencies) {
        this.desk = desk;
        this.jurisdiction = jurisdiction;
        this.law = law;
        this.provisions = provisions;
        this.agencies = agencies;
    }

    boolean prepare(CaseNumber caseNumber, Preparation preparation, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Preparation.Settled.class);
        ComplaintTurn.PREPARE.require(complaint);
        var recording = desk.recording(by);
        recording.requireDay("preparedOn", preparation.on(), complaint.latest(), "bước trước");
        requireConsultation(preparation);
        var answer = law.decide(
                "requirePersonalAttendance",
                preparation.on(),
                Map.of(
                        "authority",
                        jurisdiction.authority(complaint, preparation.on()),
                        "grave",
                        !preparation.reasons().isEmpty()));
        boolean inPerson = Boolean.TRUE.equals(answer.results().get(0).get("inPerson"));
        complaint.record(
                new Preparation.Settled(preparation.on(), preparation, inPerson, String.join("; ", answer.basis())),
                recording);
        desk.noteDoubts(caseNumber, answer.doubts(), by);
        desk.keep(complaint);
        return preparation.asks();
    }

    private void requireConsultation(Preparation preparation) {
        if (preparation.consultation() == Preparation.Consultation.EXPERT
                && !provisions.holds("CONSULT_EXPERT", preparation.on())) {
            throw new InvalidInput("consultation", provisions.sentence("CONSULT_EXPERT", preparation.on()));
        }
        if (preparation.asks() && preparation.consulted() == null) {
            throw new InvalidInput("consulted", "Phải ghi hội đồng, cơ quan hoặc người được tham khảo ý kiến.");
        }
    }

    void giveOpinion(CaseNumber caseNumber, Preparation.OpinionGiven opinion, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Preparation.OpinionGiven.class);
        ComplaintTurn.ADVISE.require(complaint);
        desk.recording(by).requireDay("givenOn", opinion.on(), complaint.latest(), "quyết định tham khảo ý kiến");
        complaint.record(opinion, desk.recording(by));
        desk.keep(complaint);
    }

    /** The resolver of a complaint about discipline chairs himself, always (khoản 1 Điều 53, khoản 3 Điều 55 Luật Khiếu nại). */
    void requireResolver(Complaint complaint, String office, String name, LocalDate on) {
        var head = agencies.get(complaint.agency()).headTitle();
        if (complaint.resolution().disciplinary() && (name != null || !head.equalsIgnoreCase(office.strip()))) {
            throw new InvalidInput(
                    "chair", provisions.sentence("DISCIPLINE_CHAIR", on, Map.of("head", "“" + head + "”")));
        }
    }

    /**
     * That the resolver chairs where the law wants him in person.
     *
     * @param name of who chairs, or null where the resolver does
     * @throws InvalidInput at the field of the office
     */
    void requireChair(Complaint complaint, String office, String name) {
        var settled = complaint.last(Preparation.Settled.class).filter(Preparation.Settled::inPerson);
        var head = agencies.get(complaint.agency()).headTitle();
        if (settled.isPresent() && (name != null || !head.equalsIgnoreCase(office.strip()))) {
            throw new InvalidInput(
                    "chair",
                    provisions.sentence(
                            "SECOND_IN_PERSON",
                            settled.get().on(),
                            Map.of("attendance", settled.get().rule(), "head", "“" + head + "”")));
        }
    }
}
