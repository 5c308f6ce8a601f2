package vn.kntc.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A visit as its papers see it. */
final class VisitPaperCase implements PaperCase {

    private final Visit visit;
    private final Signing signing;

    VisitPaperCase(Visit visit, Signing signing) {
        this.visit = visit;
        this.signing = signing;
    }

    /**
     * The frame {@code case} of the papers of a visit.
     *
     * @param kind in the middle of a sentence, for example "khiếu nại"
     * @param receivedOn day on which the content was received, which is that of the visit
     * @param at time of day, for example "08 giờ 05 phút"
     * @param copies of the receipt, for example "02"
     */
    record Facts(
            String number,
            String kind,
            LocalDate visitedOn,
            LocalDate receivedOn,
            String at,
            String summary,
            List<DocumentLine> documents,
            String copies) {}

    /** A document as the receipt lists it. */
    record DocumentLine(String name, String pages, String condition) {}

    /** The frame {@code refusal}. @param citation the article that the notice cites */
    record RefusalFrame(String reason, String citation) {}

    /** The frame {@code guidance}, as Mẫu 02 asks for it. */
    record GuidanceFrame(String competentBody, List<String> supplements, List<MatterFrame> matters) {}

    /** One of several matters of a guidance. */
    record MatterFrame(String matter, String competentBody) {}

    @Override
    public CaseNumber caseNumber() {
        return visit.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return visit.agency();
    }

    @Override
    public int people() {
        return visit.arrival().group().people();
    }

    @Override
    public String unnamed() {
        return (visit.kind() == CaseKind.DENUNCIATION ? "người tố cáo" : "công dân") + " của lượt tiếp số "
                + visit.caseNumber();
    }

    @Override
    public boolean secret() {
        return visit.kind().mayDenounce();
    }

    @Override
    public Map<String, Object> frames() {
        var frames = new LinkedHashMap<String, Object>();
        frames.put("case", facts());
        frames.put("refusal", refusal());
        frames.put("guidance", guidance());
        frames.put("result", visit.facts().result());
        return frames;
    }

    private Facts facts() {
        var arrival = visit.arrival();
        return new Facts(
                visit.caseNumber().value(),
                kind(),
                arrival.on(),
                arrival.on(),
                time(arrival.at()),
                visit.summary(),
                arrival.documents().stream().map(VisitPaperCase::line).toList(),
                Provisions.twoDigits(arrival.receiptCopies()));
    }

    private String kind() {
        return visit.kind() == CaseKind.UNCLASSIFIED
                ? "trình bày nội dung"
                : visit.kind().label().toLowerCase(Locale.ROOT);
    }

    private static DocumentLine line(HandedIn document) {
        return new DocumentLine(
                document.name(),
                Provisions.twoDigits(document.pages()),
                document.condition().label());
    }

    static String time(LocalTime at) {
        return at == null
                ? null
                : Provisions.twoDigits(at.getHour()) + " giờ " + Provisions.twoDigits(at.getMinute()) + " phút";
    }

    private RefusalFrame refusal() {
        var refusal = visit.facts().refusal();
        return refusal == null ? null : new RefusalFrame(refusal.reasonWithPaper(), refusal.citation());
    }

    private GuidanceFrame guidance() {
        var route = visit.facts().route();
        return route == null ? null : new GuidanceFrame(route.competentBody(), route.supplements(), List.of());
    }

    @Override
    public Signing signing(String code) {
        if (!code.equals("head")) {
            throw new IllegalArgumentException("nobody signs a visit's paper as " + code);
        }
        return signing;
    }
}
