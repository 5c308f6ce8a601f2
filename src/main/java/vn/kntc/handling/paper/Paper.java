package vn.kntc.handling.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A paper to be drawn up: a row of the register, and what is known of it besides what its case shows. */
public final class Paper {

    private final String form;
    private final LocalDate day;
    private final Map<String, Object> frames;
    private final Function<Known, Record> facts;

    private Paper(String form, LocalDate day, Map<String, Object> frames, Function<Known, Record> facts) {
        this.form = form;
        this.day = day;
        this.frames = frames;
        this.facts = facts;
    }

    /**
     * @param form code in the register
     * @param day day of the act that the paper is about: a draft cites the law of that day, an issued paper that of its own
     */
    public static Paper of(String form, LocalDate day) {
        return new Paper(form, day, Map.of(), known -> null);
    }

    /** @param frame stands for, or before, what the case shows under that name: an act that is just being recorded, say */
    public Paper with(String name, Object frame) {
        var more = new LinkedHashMap<>(frames);
        more.put(name, frame);
        return new Paper(form, day, Collections.unmodifiableMap(more), facts);
    }

    /** @param how works out what no frame holds; its components are tags without a dot */
    public Paper workedOut(Function<Known, Record> how) {
        return new Paper(form, day, frames, how);
    }

    String form() {
        return form;
    }

    LocalDate day() {
        return day;
    }

    Map<String, Object> frames() {
        return frames;
    }

    Record facts(Known known) {
        return facts.apply(known);
    }
}
