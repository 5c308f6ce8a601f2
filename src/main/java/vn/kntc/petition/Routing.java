package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Proposes what is to be done with a petition, and takes the officer's choice. */
@Component
class Routing {

    private final PetitionDesk desk;
    private final Proposals proposals;
    private final PetitionPapers papers;
    private final PetitionClocks clocks;
    private final WhatFollows follows;

    Routing(PetitionDesk desk, Proposals proposals, PetitionPapers papers, PetitionClocks clocks, WhatFollows follows) {
        this.desk = desk;
        this.proposals = proposals;
        this.papers = papers;
        this.clocks = clocks;
        this.follows = follows;
    }

    RouteProposal propose(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.PROPOSE, caseNumber);
        var proposal = proposals.ask(petition, desk.today());
        petition.propose(proposal);
        desk.save(petition);
        return proposal;
    }

    List<String> flagWords(RouteProposal proposal) {
        return proposal.flags().stream().map(proposals::flagWords).toList();
    }

    void choose(CaseNumber caseNumber, PetitionAction action, String reason, Guidance guidance, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CHOOSE, caseNumber);
        if (petition.processedOn() != null) {
            petition.propose(proposals.ask(petition, petition.processedOn()));
        }
        var proposed = petition.proposal().action();
        if (action != proposed && reason == null) {
            throw new InvalidInput(
                    "departureReason",
                    petition.processedOn() == null
                            ? "Hãy nêu lý do chọn hướng xử lý khác với đề xuất."
                            : "Theo quy định của ngày " + ShownDay.of(petition.processedOn()) + ", đề xuất là “"
                                    + proposed.label()
                                    + "”; hãy chọn hướng đó, hoặc chọn hướng khác và nêu lý do.");
        }
        if (reason == null) {
            proposals.against(action, petition, desk.processedOn(petition)).ifPresent(sentence -> {
                throw new InvalidInput("routeChoice", sentence);
            });
        }
        requireGuidance(action, guidance);
        requireProposedGuidance(petition.proposal(), reason, guidance);
        petition.choose(action, guidance);
        requireSecondSignature(petition, proposed);
        desk.save(petition);
        clocks.routed(petition, desk.today());
        if (action == PetitionAction.ACCEPT) {
            papers.draftProposal(petition, by);
        } else if (guidance != null) {
            papers.draftGuidance(petition, by);
        }
        var on = desk.processedOn(petition);
        var found = petition.classification();
        desk.record(
                caseNumber,
                new PetitionAct.RouteChosen(
                        on,
                        proposed,
                        action,
                        reason,
                        petition.proposal().competent(),
                        found.routing().fit(),
                        found.complaint() == null ? null : found.complaint().instance()),
                by);
    }

    /** Where the law wants no paper, nobody but the officer would see a petition that he alone holds not to be processed. */
    private void requireSecondSignature(Petition petition, PetitionAction proposed) {
        boolean departs = petition.action() == PetitionAction.NOT_PROCESSED && proposed != PetitionAction.NOT_PROCESSED;
        if (departs && !follows.paper(petition).needed()) {
            throw new InvalidInput(
                    "chosenAction",
                    "Đề xuất theo quy định không phải là “" + PetitionAction.NOT_PROCESSED.label()
                            + "” nên không tự chọn hướng này được: đơn sẽ kết thúc mà không có văn bản trình ký. Hãy chọn hướng có văn"
                            + " bản trình ký, ví dụ “" + PetitionAction.FILE.label() + "”.");
        }
    }

    /** Who follows the proposal guides as it says: to supplement, or to the competent body. */
    private static void requireProposedGuidance(RouteProposal proposal, String reason, Guidance guidance) {
        boolean follows = reason == null && guidance != null && proposal.action() == PetitionAction.GUIDE;
        if (follows && proposal.guidesToSupplement() == guidance.supplements().isEmpty()) {
            throw new InvalidInput(
                    "guidanceWay",
                    (proposal.guidesToSupplement()
                                    ? "Theo đề xuất, đơn thuộc thẩm quyền của cơ quan nên phải hướng dẫn bổ sung điều"
                                            + " kiện, giấy tờ còn thiếu"
                                    : "Theo đề xuất, đơn không thuộc thẩm quyền của cơ quan nên phải hướng dẫn gửi đơn"
                                            + " đến cơ quan có thẩm quyền")
                            + "; muốn khác, hãy chọn hướng xử lý khác và nêu lý do.");
        }
    }

    void recordProcessingDay(CaseNumber caseNumber, LocalDate on) {
        var petition = desk.lockFor(PetitionVerb.TELL_DAY, caseNumber);
        desk.requireNotToCome("processedOn", on);
        if (on.isBefore(petition.receivedOn())) {
            throw new InvalidInput(
                    "processedOn",
                    "Ngày xử lý đơn không thể trước ngày nhận đơn " + ShownDay.of(petition.receivedOn()) + ".");
        }
        petition.process(on);
        desk.save(petition);
        clocks.processed(petition, on);
    }

    private static void requireGuidance(PetitionAction action, Guidance guidance) {
        boolean guides = action == PetitionAction.GUIDE || action == PetitionAction.GUIDE_SPLIT;
        if (guides != (guidance != null)
                || (guides
                        && (action == PetitionAction.GUIDE_SPLIT)
                                == guidance.matters().isEmpty())) {
            throw new IllegalArgumentException("guidance does not fit the action " + action);
        }
    }

    void review(CaseNumber caseNumber, String opinion, UserId by) {
        desk.lockFor(PetitionVerb.REVIEW, caseNumber);
        desk.record(caseNumber, new PetitionAct.Reviewed(desk.today(), opinion), by);
    }
}
