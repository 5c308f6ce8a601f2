package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.ActDay;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Tells whoever sent a petition on what came of it, by a letter that is drafted, signed, issued and sent (khoản 2 Điều 27 Luật Tiếp công
 * dân; khoản 2 Điều 26 Luật Tố cáo). The period is met by the letter, not by a day that somebody types.
 *
 * <p>A verb throws {@link vn.kntc.shared.OutOfOrder} where it is not its turn.
 */
@Service
@Transactional
public class SenderNotices {

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final SenderNoticePapers papers;
    private final Outcomes outcomes;

    SenderNotices(PetitionDesk desk, Petitions petitions, SenderNoticePapers papers, Outcomes outcomes) {
        this.desk = desk;
        this.petitions = petitions;
        this.papers = papers;
        this.outcomes = outcomes;
    }

    public void draft(CaseNumber caseNumber, SenderNoticeContent content, UserId by) {
        var petition = desk.lockFor(PetitionVerb.TELL_SENDER, caseNumber);
        state(caseNumber).requireToDraft();
        desk.record(caseNumber, new SenderNoticeAct.Drafted(desk.today(), content), by);
        papers.draft(petition, content, desk.today(), by);
    }

    /**
     * @param remark what is to be done again; needed where it is not signed
     * @return whether it was signed
     * @throws InvalidInput for a day to come, or before the result
     */
    public boolean sign(CaseNumber caseNumber, boolean signed, LocalDate on, String remark, UserId by) {
        var petition = desk.lockFor(PetitionVerb.TELL_SENDER, caseNumber);
        state(caseNumber).requireToSign();
        desk.requireNotToCome("signedOn", on);
        new ActDay("signedOn", on).requireNotBefore(settledOn(petition), "khi có kết quả xử lý");
        if (!signed && remark == null) {
            throw new InvalidInput("signingRemark", "Hãy ghi ý kiến để cán bộ xử lý đơn biết cần làm lại gì.");
        }
        desk.record(caseNumber, new SenderNoticeAct.Answered(on, signed, signed ? null : remark), by);
        return signed;
    }

    /**
     * The letter gets its number and goes out, and the case ends. What had its number on paper before it was entered here was also signed
     * on paper before.
     *
     * @throws InvalidInput for a day that cannot be
     */
    public void issue(CaseNumber caseNumber, PetitionConclusions.Issue how, UserId by) {
        var petition = desk.lockFor(PetitionVerb.TELL_SENDER, caseNumber);
        var state = state(caseNumber);
        var signature = state.signature();
        desk.requireNotToCome("issuedOn", how.issuedOn());
        new ActDay("issuedOn", how.issuedOn()).requireNotBefore(settledOn(petition), "khi có kết quả xử lý");
        if (how.enteredNumber() == null) {
            new ActDay("issuedOn", how.issuedOn()).requireNotBefore(signature.on(), "khi văn bản được ký");
        }
        desk.requireNotToCome("sentOn", how.sentOn());
        new ActDay("sentOn", how.sentOn()).requireNotBefore(how.issuedOn(), "khi văn bản được ban hành");
        if (how.enteredNumber() != null) {
            papers.enterNumber(petition, how.enteredNumber(), how.issuedOn());
        }
        var content = state.content().orElseThrow();
        var letter = papers.issue(petition, content, signature.by(), how.issuedOn(), by);
        desk.issued(caseNumber, SenderNoticePapers.NOTICE, letter, how.issuedOn(), by);
        desk.record(caseNumber, new SenderNoticeAct.Sent(how.sentOn(), how.way()), by);
        outcomes.tellSender(caseNumber, how.sentOn(), letter.number(), by);
    }

    private static LocalDate settledOn(Petition petition) {
        return Optional.ofNullable(petition.outcome().documentDate()).orElse(petition.receivedOn());
    }

    private SenderNoticeState state(CaseNumber caseNumber) {
        return new SenderNoticeState(petitions.done(caseNumber));
    }
}
