package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Ends the case of a petition: with what was done here, or with what its procedure tells. */
@Component
class Outcomes {

    private static final String NUMBER = "documentNumber";

    private final PetitionDesk desk;
    private final PetitionPapers papers;
    private final PetitionClocks clocks;
    private final WhatFollows follows;
    private final CaseLedger ledger;
    private final Provisions provisions;

    Outcomes(
            PetitionDesk desk,
            PetitionPapers papers,
            PetitionClocks clocks,
            WhatFollows follows,
            CaseLedger ledger,
            Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.follows = follows;
        this.ledger = ledger;
        this.provisions = provisions;
    }

    void record(CaseNumber caseNumber, String result, String typedNumber, LocalDate documentDate, UserId by) {
        var petition = desk.lockFor(PetitionVerb.RECORD_OUTCOME, caseNumber);
        var paper = follows.paper(petition);
        var documentNumber =
                papers.guides(petition) ? issueGuidance(petition, typedNumber, documentDate, by) : number(typedNumber);
        if (documentNumber == null) {
            requireNone(paper, documentDate);
        } else {
            requireDateOfDocument(petition, documentDate);
        }
        conclude(petition, result, paper, documentNumber, documentDate, by);
    }

    /**
     * What was done is known, and with it the case ends unless somebody has to be told.
     *
     * @param number of the paper, or null where it has none
     */
    void end(Petition petition, String result, String number, LocalDate on, UserId by) {
        conclude(petition, result, follows.paper(petition), number, on, by);
    }

    /** An accepted denunciation was resolved outside this program. @param document by which */
    void endResolved(Petition petition, String result, String document, String number, LocalDate on, UserId by) {
        conclude(
                petition, document + ": " + result, new RequiredPaper(null, document, null, List.of()), number, on, by);
    }

    private void conclude(
            Petition petition,
            String result,
            RequiredPaper paper,
            String documentNumber,
            LocalDate documentDate,
            UserId by) {
        var caseNumber = petition.caseNumber();
        var on = Stream.of(documentDate, petition.processedOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(desk::today);
        clocks.concluded(petition, paper.clock(), on);
        boolean untold = senderClock(caseNumber).isPresent();
        conclude(petition, outcome(petition, result, paper, documentNumber, documentDate), untold);
        desk.record(
                caseNumber,
                new PetitionAct.OutcomeRecorded(on, petition.action(), result, documentNumber, documentDate, !untold),
                by);
    }

    /** Key of the clock by which whoever sent the petition on is to be told of its result; empty where nobody waits for it. */
    Optional<String> senderClock(CaseNumber caseNumber) {
        return clocks.told(caseNumber, desk.raised(caseNumber, PetitionFlag.F7));
    }

    private PetitionOutcome outcome(
            Petition petition, String result, RequiredPaper paper, String documentNumber, LocalDate documentDate) {
        var action = petition.action();
        var law = petition.otherLaw() == null ? "" : " (vụ việc do luật khác điều chỉnh: " + petition.otherLaw() + ")";
        var sentence = action.label() + law + ": " + result
                + (documentNumber == null
                        ? ""
                        : " (văn bản số " + documentNumber + " ngày " + ShownDay.of(documentDate) + ")");
        return new PetitionOutcome(action.name(), sentence, paper.title(), documentNumber, documentDate, desk.today());
    }

    /** @param untold whoever sent the petition on has still to be told, so that the case stays open */
    private void conclude(Petition petition, PetitionOutcome outcome, boolean untold) {
        if (untold) {
            petition.settle(outcome);
        } else {
            petition.close(outcome);
        }
        desk.save(petition);
    }

    private String issueGuidance(Petition petition, String typedNumber, LocalDate on, UserId by) {
        requireDateOfDocument(petition, on);
        if (typedNumber != null) {
            var number = number(typedNumber);
            papers.enterNumber(petition, number, on);
            desk.note(petition.caseNumber(), by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        var slip = papers.issueGuidance(petition, on, by);
        desk.issued(petition.caseNumber(), PetitionPapers.guidanceForm(petition), slip, on, by);
        return slip.number();
    }

    private static String number(String typed) {
        return typed == null
                ? null
                : DecisionNumber.read(
                        typed, NUMBER, "Hãy ghi số, ký hiệu của văn bản, không có dấu cách, ví dụ 15/PC-UBND.");
    }

    private static void requireNone(RequiredPaper paper, LocalDate documentDate) {
        if (paper.needed()) {
            throw new InvalidInput(
                    NUMBER,
                    "Hướng xử lý này phải có văn bản: " + paper.title()
                            + ". Hãy nhập số và ngày của văn bản đã phát hành; hồ sơ chưa kết thúc khi chưa có văn bản.");
        }
        if (documentDate != null) {
            throw new InvalidInput(NUMBER, "Hãy nhập số văn bản, hoặc để trống cả ngày văn bản.");
        }
    }

    private void requireDateOfDocument(Petition petition, LocalDate documentDate) {
        if (documentDate == null) {
            throw new InvalidInput("documentDate", "Hãy nhập ngày của văn bản.");
        }
        desk.requireNotToCome("documentDate", documentDate);
        if (documentDate.isBefore(petition.receivedOn())) {
            throw new InvalidInput(
                    "documentDate",
                    "Ngày của văn bản không thể trước ngày nhận đơn " + ShownDay.of(petition.receivedOn()) + ".");
        }
    }

    void tellSender(CaseNumber caseNumber, LocalDate on, String documentNumber, UserId by) {
        var petition = desk.lockFor(PetitionVerb.TELL_SENDER, caseNumber);
        desk.requireNotToCome("toldOn", on);
        var settledOn = Optional.ofNullable(petition.outcome().documentDate()).orElse(petition.receivedOn());
        if (on.isBefore(settledOn)) {
            throw new InvalidInput(
                    "toldOn",
                    "Ngày báo kết quả không thể trước ngày " + ShownDay.of(settledOn) + ", khi có kết quả xử lý.");
        }
        clocks.senderTold(petition, on);
        var told = " Đã báo kết quả cho nơi chuyển đơn ngày " + ShownDay.of(on)
                + (documentNumber == null ? "" : " (văn bản số " + documentNumber + ")") + ".";
        endSettled(petition, told);
        desk.record(caseNumber, new PetitionAct.SenderTold(on, documentNumber), by);
    }

    void closeUntold(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.TELL_SENDER, caseNumber);
        clocks.senderToldOutside(petition, desk.today());
        endSettled(petition, "");
        desk.note(caseNumber, UserId.SYSTEM, provisions.sentence("TELL_SENDER_LATER", desk.today()));
    }

    /** The case stays closed; what lies in the vault is kept until the law says how it is to be destroyed. */
    void decideDestruction(CaseNumber caseNumber, ConclusionAct.DestructionDecided decided, UserId by) {
        var petition = desk.lockFor(PetitionVerb.DECIDE_DESTRUCTION, caseNumber);
        if (petition.action() != PetitionAction.FILE) {
            throw new OutOfOrder("Chỉ đơn đã lưu mới có quyết định tiêu hủy.");
        }
        desk.requireNotToCome("decidedOn", decided.on());
        clocks.keptUntil(caseNumber).filter(last -> !decided.on().isAfter(last)).ifPresent(last -> {
            throw new InvalidInput(
                    "decidedOn",
                    "Ngày quyết định phải sau ngày " + ShownDay.of(last) + ", ngày cuối của thời hạn lưu đơn.");
        });
        clocks.destructionDecided(petition, decided.on());
        desk.record(caseNumber, decided, by);
    }

    private void endSettled(Petition petition, String told) {
        var outcome = petition.outcome();
        petition.close(new PetitionOutcome(
                outcome.code(),
                outcome.sentence() + told,
                outcome.document(),
                outcome.documentNumber(),
                outcome.documentDate(),
                desk.today()));
        desk.save(petition);
    }

    void closeSettled(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.SETTLE, caseNumber);
        var ending = ledger.ending(caseNumber);
        if (ending.givenBack()) {
            petition.takeBack();
            desk.save(petition);
            ledger.takeBack(caseNumber, Petitions.PROCEDURE);
            desk.record(
                    caseNumber, new PetitionAct.GivenBack(desk.today(), ending.sentence(), ending.on()), UserId.SYSTEM);
            clocks.givenBack(petition, desk.today());
            return;
        }
        var on = Optional.ofNullable(ending.on()).orElseGet(desk::today);
        boolean untold = sentOn(petition, on);
        conclude(
                petition,
                new PetitionOutcome(ending.code(), ending.sentence(), null, ending.on(), desk.today()),
                untold);
        desk.record(caseNumber, new PetitionAct.Settled(on, ending.sentence()), UserId.SYSTEM);
    }

    /**
     * What was sent on is settled elsewhere: whoever had sent it here is told from that day on (khoản 2 Điều 27 Luật Tiếp công dân). A
     * procedure that settles a petition itself starts that period itself, and may have met it.
     *
     * @return whether somebody has still to be told
     */
    private boolean sentOn(Petition petition, LocalDate on) {
        if (petition.action() == PetitionAction.TRANSFER) {
            clocks.concluded(petition, null, on);
        }
        return senderClock(petition.caseNumber()).isPresent();
    }
}
