package vn.kntc.online;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A session online as its notice sees it. */
final class OnlinePaperCase implements PaperCase {

    private final OnlineSession session;
    private final boolean nobody;
    private final int hours;

    /**
     * @param nobody lies in the vault of the case: who comes has cases of his own
     * @param hours before the start by which all points have to stand
     */
    OnlinePaperCase(OnlineSession session, boolean nobody, int hours) {
        this.session = session;
        this.nobody = nobody;
        this.hours = hours;
    }

    /** The frame {@code case}. @param basis articles on which the session is online */
    record Facts(String number, LocalDate sessionOn, String basis) {}

    /**
     * The frame {@code plan}.
     *
     * @param at time of day, for example "08 giờ 30 phút"
     * @param points one line each
     * @param representatives for example "02", or null
     * @param hours before the start by which all points stand, for example "01"
     */
    record Plan(
            String at,
            String connection,
            LocalDate testOn,
            List<PointLine> points,
            String representatives,
            String hours) {}

    record PointLine(String words) {}

    @Override
    public CaseNumber caseNumber() {
        return session.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return session.agency();
    }

    @Override
    public int people() {
        return session.last(OnlineAct.Planned.class)
                .map(OnlineAct.Planned::people)
                .orElse(1);
    }

    @Override
    public String unnamed() {
        return (session.mayDenounce() ? "người trình bày" : "công dân") + " của phiên tiếp số " + session.caseNumber();
    }

    @Override
    public boolean secret() {
        return nobody || session.mayDenounce();
    }

    @Override
    public Map<String, Object> frames() {
        var frames = new LinkedHashMap<String, Object>();
        frames.put("case", facts());
        frames.put("plan", session.last(OnlineAct.Planned.class).map(this::plan).orElse(null));
        return frames;
    }

    private Facts facts() {
        return new Facts(
                session.caseNumber().value(),
                session.sessionOn(),
                session.last(OnlineAct.ConditionsChecked.class)
                        .map(checked -> String.join("; ", checked.answer().basis()))
                        .orElse(null));
    }

    private Plan plan(OnlineAct.Planned planned) {
        return new Plan(
                time(planned.beginsAt()),
                planned.connection(),
                planned.testOn(),
                planned.points().stream()
                        .map(point -> new PointLine(point.words()))
                        .toList(),
                planned.representatives() == 0 ? null : Provisions.twoDigits(planned.representatives()),
                Provisions.twoDigits(hours));
    }

    private static String time(LocalTime at) {
        return Provisions.twoDigits(at.getHour()) + " giờ " + Provisions.twoDigits(at.getMinute()) + " phút";
    }

    /** By hand where nobody has signed it here. */
    @Override
    public Signing signing(String code) {
        if (!code.equals("head")) {
            throw new IllegalArgumentException("nobody signs the notice of a session as " + code);
        }
        return session.signer().map(Signing::by).orElseGet(() -> Signing.asHead(""));
    }
}
