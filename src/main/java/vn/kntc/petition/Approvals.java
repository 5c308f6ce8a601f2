package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Hands a petition over to a procedure of its own, once the leader approves or a refusal is proposed. */
@Component
class Approvals {

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final PetitionPapers papers;
    private final PetitionClocks clocks;
    private final WhatFollows follows;
    private final CaseLedger ledger;

    Approvals(
            PetitionDesk desk,
            Petitions petitions,
            PetitionPapers papers,
            PetitionClocks clocks,
            WhatFollows follows,
            CaseLedger ledger) {
        this.desk = desk;
        this.petitions = petitions;
        this.papers = papers;
        this.clocks = clocks;
        this.follows = follows;
        this.ledger = ledger;
    }

    /** @param called whether the diagram of the case can call the process of that key */
    boolean answer(
            CaseNumber caseNumber, boolean approved, String remark, LocalDate on, Predicate<String> called, UserId by) {
        var petition = desk.lockFor(PetitionVerb.ANSWER, caseNumber);
        if (!approved && remark == null) {
            throw new InvalidInput("remark", "Hãy ghi ý kiến để cán bộ xử lý đơn biết cần làm lại gì.");
        }
        var answeredOn = approved ? approvalDay(petition, on) : desk.today();
        if (approved) {
            var proposer = petitions.lastChooser(caseNumber);
            var proposal = papers.issueProposal(petition, proposer, answeredOn, by);
            clocks.processed(petition, answeredOn);
            desk.issued(caseNumber, PetitionPapers.PROPOSAL, proposal, answeredOn, by);
        }
        desk.record(caseNumber, new PetitionAct.ProposalAnswered(answeredOn, approved, remark), by);
        if (!approved) {
            clocks.sentBack(petition, answeredOn);
        }
        var procedure = approved ? follows.procedure(petition, answeredOn).filter(called) : Optional.<String>empty();
        procedure.ifPresent(key -> ledger.handOver(handedOver(petition, key, answeredOn)));
        return procedure.isPresent();
    }

    private LocalDate approvalDay(Petition petition, LocalDate on) {
        if (on == null) {
            return desk.today();
        }
        desk.requireNotToCome("approvedOn", on);
        var earliest = Optional.ofNullable(petition.processedOn()).orElse(petition.receivedOn());
        if (on.isBefore(earliest)) {
            throw new InvalidInput(
                    "approvedOn",
                    "Ngày duyệt không thể trước ngày " + ShownDay.of(earliest) + ", khi đơn được nhận hoặc xử lý.");
        }
        return on;
    }

    private static void requireRefusal(Petition petition) {
        if (petition.action() != PetitionAction.REFUSE) {
            throw new OutOfOrder("Không trình quyết định không thụ lý được: hướng xử lý đã chọn là “"
                    + petition.action().label() + "”.");
        }
    }

    void proposeRefusal(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.PROPOSE_REFUSAL, caseNumber);
        requireRefusal(petition);
        desk.record(caseNumber, new PetitionAct.RefusalProposed(desk.today()), UserId.SYSTEM);
        handOver(petition);
    }

    private void handOver(Petition petition) {
        var procedure = follows.procedure(petition, desk.processedOn(petition)).orElseThrow();
        ledger.handOver(handedOver(petition, procedure, petition.processedOn()));
    }

    /** Where the petition goes on is settled by its route alone: nobody approves that here. */
    void sendElsewhere(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.SEND_ELSEWHERE, caseNumber);
        requireTransfer(petition);
        handOver(petition);
    }

    private static void requireTransfer(Petition petition) {
        if (petition.action() != PetitionAction.TRANSFER) {
            throw new OutOfOrder("Không chuyển đơn được: hướng xử lý đã chọn là “"
                    + petition.action().label() + "”.");
        }
    }

    /** What is out of the scope of processing petitions goes to a procedure of its own, where the law has one. */
    Optional<String> leave(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.LEAVE, caseNumber);
        if (petition.action() != PetitionAction.OUT_OF_SCOPE) {
            throw new OutOfOrder("Không chuyển sang quy trình riêng được: hướng xử lý đã chọn là “"
                    + petition.action().label() + "”.");
        }
        var procedure = follows.procedure(petition, desk.processedOn(petition));
        procedure.ifPresent(key -> ledger.handOver(handedOver(petition, key, petition.processedOn())));
        return procedure;
    }

    /** @param on day of the act that sends it there; null for a route that is only recorded later */
    private static CaseHandedOver handedOver(Petition petition, String procedure, LocalDate on) {
        var channel = petition.channel();
        return new CaseHandedOver(
                petition.caseNumber(),
                petition.agency(),
                procedure,
                petition.receivedOn(),
                petition.writtenOn(),
                petition.summary(),
                petition.contested(),
                petition.respondent(),
                petition.group(),
                new CaseHandedOver.Sender(
                        petition.classification().routing().forwarded() || fromResidents(petition),
                        channel == Channel.FRONT,
                        petition.awaitsResult()),
                petition.classification().asFacts(),
                on);
    }

    /** A residents' group passes on what it hears and gets the answer too; of a complaint no law says so. */
    private static boolean fromResidents(Petition petition) {
        return petition.channel() == Channel.GRASSROOTS && !petition.isComplaint();
    }
}
