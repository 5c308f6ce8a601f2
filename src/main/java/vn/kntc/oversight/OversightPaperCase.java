package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A case of this room as its papers see it; they name nobody. */
final class OversightPaperCase implements PaperCase {

    private final OversightCase found;
    private final List<Course> courses;

    /** @param courses all of the room: the register is held against the frames of all of them at once */
    OversightPaperCase(OversightCase found, List<Course> courses) {
        this.found = found;
        this.courses = courses;
    }

    /** The frame {@code case}. */
    record Facts(String number, LocalDate openedOn, String subject) {}

    @Override
    public CaseNumber caseNumber() {
        return found.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return found.agency();
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
        courses.forEach(course -> course.frames().forEach((name, act) -> frames.put(name, last(act))));
        frames.put(
                "case",
                new Facts(
                        found.caseNumber().value(),
                        found.opened().on(),
                        found.opened().subject()));
        return frames;
    }

    private Object last(Class<? extends Act> act) {
        return found.last(act).orElse(null);
    }

    @Override
    public Signing signing(String code) {
        if (!code.equals("head")) {
            throw new IllegalArgumentException("nobody signs a paper of this room as " + code);
        }
        return Signing.asHead("");
    }
}
