package vn.kntc.protection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.protection.ProtectionAct.Answer;
import vn.kntc.protection.ProtectionAct.Answered;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.Change;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.Decided;
import vn.kntc.protection.ProtectionAct.Measure;
import vn.kntc.protection.ProtectionAct.PersonAdded;
import vn.kntc.protection.ProtectionAct.Requested;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * A protection as its papers see it. They call who is protected by his pseudonym; name and address, which the decision has to have (điểm c khoản 2
 * Điều 52 Luật Tố cáo), stand on a list that only who keeps identities prints.
 */
final class ProtectionPaperCase implements PaperCase {

    private final Protection protection;

    ProtectionPaperCase(Protection protection) {
        this.protection = protection;
    }

    /**
     * The frame {@code case}.
     *
     * @param requestedOn day of the request, or on which the agency noticed
     * @param how protection was asked for
     * @param denouncer who denounces is protected himself
     * @param others pseudonyms of those close to him; empty where there are none
     * @param objects what is protected, one line each
     */
    record Facts(
            String number,
            LocalDate requestedOn,
            ProtectionAct.How how,
            boolean denouncer,
            List<Line> others,
            List<Line> objects) {}

    /** One line of a list. */
    record Line(String words) {}

    /** The frame {@code assessed}. */
    record Findings(LocalDate on, String findings) {}

    /**
     * The frame {@code decided}: what is null was not decided.
     *
     * @param own the resolver takes measures himself
     */
    record Decision(
            LocalDate on,
            boolean own,
            List<Measure> measures,
            LocalDate startOn,
            String body,
            String demand,
            LocalDate replyBy,
            String reason) {

        static Decision of(Decided decided) {
            return new Decision(
                    decided.on(),
                    decided.way().own(),
                    decided.measures(),
                    decided.startOn(),
                    decided.body(),
                    decided.demand(),
                    decided.replyBy(),
                    decided.reason());
        }
    }

    /** The frame {@code answered}: what the body that was asked said, where it refused. */
    record Refused(LocalDate on, String content) {}

    /** The frame {@code changed}: either it ends, or the measures are changed. */
    record Changed(
            LocalDate on,
            boolean ends,
            boolean changes,
            String ground,
            String reason,
            List<Measure> measures,
            LocalDate effectiveOn) {

        static Changed of(ChangeDecided changed) {
            return new Changed(
                    changed.on(),
                    changed.change() == Change.END,
                    changed.change() == Change.CHANGE,
                    changed.ground().label(),
                    changed.reason(),
                    changed.measures(),
                    changed.effectiveOn());
        }
    }

    /** The frame {@code earlier}: the decision that is changed or ended. */
    record Earlier(String number, LocalDate on) {

        static Earlier of(PaperIssued issued) {
            return new Earlier(issued.number(), issued.on());
        }
    }

    @Override
    public CaseNumber caseNumber() {
        return protection.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return protection.agency();
    }

    @Override
    public int people() {
        return 1;
    }

    @Override
    public boolean secret() {
        return true;
    }

    @Override
    public Map<String, Object> frames() {
        var frames = new LinkedHashMap<String, Object>();
        frames.put("case", facts());
        frames.put(
                "assessed",
                protection
                        .last(Assessed.class)
                        .map(one -> new Findings(one.on(), one.findings()))
                        .orElse(null));
        frames.put("decided", protection.last(Decided.class).map(Decision::of).orElse(null));
        frames.put(
                "answered",
                protection
                        .last(Answered.class)
                        .filter(one -> one.answer() == Answer.REFUSES)
                        .map(one -> new Refused(one.on(), one.content()))
                        .orElse(null));
        frames.put(
                "changed", protection.last(ChangeDecided.class).map(Changed::of).orElse(null));
        frames.put(
                "earlier",
                protection
                        .issued(ProtectionPaper.DECISION_ISSUED)
                        .or(() -> protection.issued(ProtectionPaper.DEMAND_ISSUED))
                        .map(Earlier::of)
                        .orElse(null));
        return frames;
    }

    private Facts facts() {
        var requested = protection.last(Requested.class).orElseThrow();
        var objects = protection.last(Assessed.class).map(Assessed::objects).orElseGet(requested::objects);
        return new Facts(
                protection.caseNumber().value(),
                requested.on(),
                requested.how(),
                requested.denouncer(),
                protection.acts().stream()
                        .filter(recorded -> recorded.act() instanceof PersonAdded)
                        .map(recorded -> new Line(((PersonAdded) recorded.act()).pseudonym()))
                        .toList(),
                objects.stream().map(object -> new Line(object.words())).toList());
    }

    @Override
    public Signing signing(String code) {
        if (code.equals("resolver")) {
            return protection.decider().map(Signing::by).orElseGet(() -> Signing.asHead(""));
        }
        throw new IllegalArgumentException("nobody signs a paper of a protection as " + code);
    }
}
