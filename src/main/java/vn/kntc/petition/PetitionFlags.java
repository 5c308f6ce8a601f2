package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.ActDay;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * What a petition calls for beside its route (Điều 10, 11, 12, 16, 27 Thông tư 05/2021/TT-TTCP; Điều 26, 27 Luật Tố cáo). The route goes on
 * meanwhile, and may end before: none of these duties ends with it.
 */
@Service
@Transactional
public class PetitionFlags {

    /** The shortest period that the law knows for a paper. */
    private static final String SOONEST = "DOCUMENT_ISSUE";

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final FlagPapers papers;
    private final PetitionClocks clocks;
    private final Proposals proposals;
    private final Law law;
    private final Provisions provisions;
    private final PetitionSignals signals;

    PetitionFlags(
            PetitionDesk desk,
            Petitions petitions,
            FlagPapers papers,
            PetitionClocks clocks,
            Proposals proposals,
            Law law,
            PetitionSignals signals) {
        this.desk = desk;
        this.petitions = petitions;
        this.papers = papers;
        this.clocks = clocks;
        this.proposals = proposals;
        this.law = law;
        this.provisions = new Provisions(law);
        this.signals = signals;
    }

    /** What the law asks for beside the proposed route gets a task of its own, each once. */
    public void raise(CaseNumber caseNumber) {
        var petition = petitions.lock(caseNumber);
        petition.proposal().flags().stream()
                .map(PetitionFlag::valueOf)
                .filter(flag -> !desk.raised(caseNumber, flag))
                .forEach(flag -> {
                    desk.record(caseNumber, raised(petition, flag), UserId.SYSTEM);
                    due(caseNumber, flag).ifPresent(due -> desk.note(caseNumber, UserId.SYSTEM, atOnce(flag, due)));
                    signals.flagRaised(caseNumber, flag);
                });
    }

    /** By when it is due where the law wants it at once without saying how many days that is; empty for the others. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(CaseNumber caseNumber, PetitionFlag flag) {
        var on = state(caseNumber, flag).raised().on();
        return isDueAtOnce(flag, on)
                ? Optional.of(law.deadline(SOONEST, on, Map.of()).due())
                : Optional.empty();
    }

    private boolean isDueAtOnce(PetitionFlag flag, LocalDate on) {
        return switch (flag) {
            case F2 -> provisions.holds("AT_ONCE_F2", on);
            case F3 -> provisions.holds("AT_ONCE_F3", on);
            default -> false;
        };
    }

    private String atOnce(PetitionFlag flag, LocalDate due) {
        var said = Map.of("due", ShownDay.of(due));
        return flag == PetitionFlag.F2
                ? provisions.sentence("AT_ONCE_F2", desk.today(), said)
                : provisions.sentence("AT_ONCE_F3", desk.today(), said);
    }

    private FlagAct.Raised raised(Petition petition, PetitionFlag flag) {
        var found = petition.classification();
        var facts = flag.only(found.flags())
                .asFacts(
                        found.kind(), flag == PetitionFlag.F7 && found.routing().forwarded());
        var basis = law.decide("flagPetition", desk.today(), facts).basis();
        return new FlagAct.Raised(desk.today(), flag, proposals.flagWords(flag.name()), basis);
    }

    /** The officer holds that it need not be done; the head has to agree ({@link #decide}). */
    public void proposeDrop(CaseNumber caseNumber, PetitionFlag flag, String reason, UserId by) {
        petitions.lock(caseNumber);
        state(caseNumber, flag).requireOpen();
        desk.record(caseNumber, new FlagAct.Dropped(desk.today(), flag, reason), by);
    }

    /** It need not be done: of originals the officer says so alone, and in diagrams from before of everything. */
    public void drop(CaseNumber caseNumber, PetitionFlag flag, String reason, UserId by) {
        var petition = petitions.lock(caseNumber);
        state(caseNumber, flag).requireOpen();
        desk.record(caseNumber, new FlagAct.Dropped(desk.today(), flag, reason), by);
        if (flag == PetitionFlag.F7) {
            clocks.forwarderNotAnswered(petition, desk.today());
        }
    }

    /** The report to the head is written, or the letter drafted that he is to sign; with it the letter that a report proposes. */
    public void prepare(CaseNumber caseNumber, PetitionFlag flag, FlagContent content, UserId by) {
        var petition = petitions.lock(caseNumber);
        state(caseNumber, flag).requireOpen();
        desk.record(caseNumber, new FlagAct.Prepared(desk.today(), flag, content), by);
        var facts = state(caseNumber, flag).facts();
        if (flag.reported()) {
            papers.draftReport(petition, facts, desk.today(), by);
        }
        if (content.receiver() != null) {
            papers.draftLetter(petition, facts, desk.today(), by);
        }
    }

    /**
     * The head directs what is to be done, or signs; or he says whether it need not be done at all.
     *
     * @param direction needed where he does not agree, and in answer to a report
     * @return whether a letter is to go out
     */
    public boolean decide(CaseNumber caseNumber, PetitionFlag flag, boolean agreed, String direction, UserId by) {
        var petition = petitions.lock(caseNumber);
        var state = state(caseNumber, flag);
        if (state.dropped()) {
            answerDrop(petition, flag, agreed, direction, by);
            return false;
        }
        state.requirePrepared();
        requireDirection(direction, !agreed || flag.reported());
        if (agreed && flag.reported()) {
            // what was sent back is written anew, so that the case has one report and no withdrawn one
            var prepared = state.prepared();
            papers.report(petition, state.facts(), prepared.act().on(), prepared.by());
        }
        desk.record(caseNumber, new FlagAct.Decided(desk.today(), flag, agreed, direction), by);
        return agreed && state.content().receiver() != null;
    }

    private void answerDrop(Petition petition, PetitionFlag flag, boolean agreed, String direction, UserId by) {
        requireDirection(direction, !agreed);
        desk.record(petition.caseNumber(), new FlagAct.DropAnswered(desk.today(), flag, agreed, direction), by);
        if (agreed && flag == PetitionFlag.F7) {
            clocks.forwarderNotAnswered(petition, desk.today());
        }
    }

    private static void requireDirection(String direction, boolean needed) {
        if (needed && direction == null) {
            throw new InvalidInput("direction", "Hãy ghi ý kiến chỉ đạo, để cán bộ biết phải làm gì.");
        }
    }

    /**
     * The letter gets its number and goes out. What had its number on paper before it was entered here was also signed on paper before.
     *
     * @throws InvalidInput for a day that cannot be
     */
    public void send(CaseNumber caseNumber, PetitionFlag flag, PetitionConclusions.Issue how, UserId by) {
        var petition = petitions.lock(caseNumber);
        var state = state(caseNumber, flag);
        state.requireAgreed();
        desk.requireNotToCome("issuedOn", how.issuedOn());
        new ActDay("issuedOn", how.issuedOn()).requireNotBefore(petition.receivedOn());
        if (how.enteredNumber() == null) {
            new ActDay("issuedOn", how.issuedOn()).requireNotBefore(state.decidedOn());
        }
        desk.requireNotToCome("sentOn", how.sentOn());
        new ActDay("sentOn", how.sentOn()).requireNotBefore(how.issuedOn());
        if (how.enteredNumber() != null) {
            papers.enterNumber(petition, flag, how.enteredNumber(), how.issuedOn());
        }
        var letter = papers.issueLetter(petition, state.facts(), how.issuedOn(), state.decider(), by);
        desk.issued(caseNumber, FlagPapers.letter(flag), letter, how.issuedOn(), by);
        desk.record(caseNumber, new FlagAct.Sent(how.sentOn(), flag, how.way()), by);
        if (flag == PetitionFlag.F7) {
            clocks.forwarderAnswered(petition, how.sentOn());
        }
    }

    /** Originals went back to who handed them in. @param receipt of who took them, or null */
    public void returnOriginals(
            CaseNumber caseNumber,
            LocalDate on,
            OriginalsReceiver receiver,
            List<ReturnedOriginal> items,
            String receipt,
            UserId by) {
        var petition = petitions.lock(caseNumber);
        state(caseNumber, PetitionFlag.F6).requireOpen();
        desk.requireNotToCome("returnedOn", on);
        new ActDay("returnedOn", on).requireNotBefore(petition.receivedOn());
        var returned = new FlagAct.Returned(on, receiver, List.copyOf(items), receipt);
        var paper = papers.recordReturn(petition, returned, by);
        desk.issued(caseNumber, FlagPapers.ORIGINALS, paper, on, by);
        desk.record(caseNumber, returned, by);
    }

    private FlagState state(CaseNumber caseNumber, PetitionFlag flag) {
        return new FlagState(flag, petitions.done(caseNumber));
    }
}
