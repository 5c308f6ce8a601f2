package vn.kntc.oversight;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.paper.PaperBook;

/** The papers of this room, as the register of forms is held against them. */
@Component
class OversightPaperBook implements PaperBook {

    private final List<Course> courses;

    OversightPaperBook(List<Course> courses) {
        this.courses = courses;
    }

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("head", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        var frames = new LinkedHashMap<String, Class<?>>();
        courses.forEach(course -> frames.putAll(course.frames()));
        frames.put("case", OversightPaperCase.Facts.class);
        return frames;
    }

    @Override
    public List<Row> rows() {
        return Arrays.stream(OversightPaper.values())
                .map(paper -> Row.of(paper.form()))
                .toList();
    }
}
