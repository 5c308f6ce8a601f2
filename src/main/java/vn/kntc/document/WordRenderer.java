package vn.kntc.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.render.compute.RenderDataCompute;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the Word templates of {@code forms/documents}. Legal staff write {@code {{tag}}}, and {@code {{?tag}}} … {@code {{/tag}}}
 * around what is printed only if the tag has a value, or once for each element of a list.
 */
@Component
class WordRenderer {

    private static final Pattern FIELD = Pattern.compile("\\{([\\w.]+)}");

    private static final String BLANK_DATE =
            "ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0"
                    + "năm\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";

    private final Map<String, byte[]> templates = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> used = new ConcurrentHashMap<>();

    /**
     * @param number null for a form that carries none
     * @param on day of issue, or null for a draft
     * @throws IllegalStateException if there is no such template, it uses a tag that the content does not have, or the content
     *     lacks what a sentence of the template cannot do without
     */
    byte[] render(FormEntry form, OfficialDocument content, Letterhead letterhead, String number, LocalDate on) {
        byte[] template = template(form.code());
        var frame = frame(letterhead, number, on);
        frame.put("recipients", recipients(form, content, letterhead));
        return fill(form.code(), template, Scope.of(content, frame));
    }

    /** The form's own first line, those whom the form names besides, then those of the letter. */
    private static List<String> recipients(FormEntry form, OfficialDocument content, Letterhead letterhead) {
        var fields = Scope.of(content, Map.of());
        var first = form.copiedTo() == null
                ? Stream.<String>empty()
                : Stream.of(filled(form.copiedTo(), fields)
                        .orElseThrow(() -> new IllegalStateException(
                                "Danh mục mẫu văn bản: nơi nhận (copiedTo) “%s” của mẫu %s dùng trường mà văn bản không có."
                                        .formatted(form.copiedTo(), form.code()))));
        var besides = form.recipients().stream().flatMap(recipient -> filled(recipient, fields).stream());
        return Stream.of(first, besides, letterhead.recipients().stream())
                .flatMap(lines -> lines)
                .distinct()
                .toList();
    }

    /** The line with its fields; empty where the case has nothing for one of them. */
    private static Optional<String> filled(String line, Scope fields) {
        var found = FIELD.matcher(line);
        var filled = new StringBuilder();
        while (found.find()) {
            if (!(fields.find(found.group(1)) instanceof Scope.Printed text)) {
                return Optional.empty();
            }
            found.appendReplacement(filled, Matcher.quoteReplacement(text.text()));
        }
        return Optional.of(found.appendTail(filled).toString());
    }

    /** Whether the form prints anything of the frame: in its template or among its recipients. */
    boolean uses(FormEntry form, String frame) {
        return used.computeIfAbsent(form.code(), code -> TemplateTags.of(template(code)))
                        .contains(frame)
                || Stream.concat(Stream.ofNullable(form.copiedTo()), form.recipients().stream())
                        .anyMatch(line -> line.contains("{" + frame + ".") || line.contains("{" + frame + "}"));
    }

    byte[] template(String form) {
        return templates.computeIfAbsent(form, WordRenderer::read);
    }

    static byte[] fill(String form, byte[] template, Scope scope) {
        var configuration = Configure.builder()
                .setRenderDataComputeFactory(model -> lookup(scope, model.getRoot()))
                .build();
        configuration.getDefaultPolicys().clear();
        var printing = new Printing();
        configuration.plugin('\0', printing);
        var filled = new ByteArrayOutputStream();
        try (var word = XWPFTemplate.compile(new ByteArrayInputStream(template), configuration)) {
            word.render(scope).write(filled);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (ResolverException cause) {
            throw new IllegalStateException(
                    "Tệp mẫu %s có dấu mở {{?…}} mà không có dấu đóng {{/…}}, hoặc ngược lại.".formatted(form), cause);
        } catch (RenderException cause) {
            throw refused(form, cause);
        }
        printing.refuseGaps(form);
        return FinishedWord.of(filled.toByteArray());
    }

    private static IllegalStateException refused(String form, RenderException cause) {
        if (cause.getCause() instanceof Scope.NotChosen gap) {
            return missing(form, gap.getMessage());
        }
        String reason = cause.getCause() instanceof Scope.UnknownTag unknown
                ? "Tệp mẫu %s dùng trường {{%s}} mà văn bản không có.".formatted(form, unknown.getMessage())
                : "Tệp mẫu %s có trường mà phần mềm không điền được.".formatted(form);
        return new IllegalStateException(reason, cause);
    }

    private static IllegalStateException missing(String form, String tag) {
        return new IllegalStateException("Văn bản theo mẫu %s còn thiếu thông tin {{%s}}.".formatted(form, tag));
    }

    private static RenderDataCompute lookup(Scope document, Object here) {
        Scope scope = here instanceof Scope inner
                ? inner
                : here instanceof Scope.Printed printed ? printed.scope() : document;
        return scope::find;
    }

    /**
     * Prints the tags of one document. A line that would tell one thing only is left out where that is absent; a sentence of
     * several must not disappear for the sake of one, so it is refused.
     */
    private static final class Printing implements RenderPolicy {

        private final Map<CTP, String> absent = new IdentityHashMap<>();
        private final Map<CTP, Integer> printed = new IdentityHashMap<>();

        @Override
        public void render(ElementTemplate tag, Object value, XWPFTemplate word) {
            var run = ((RunTemplate) tag).getRun();
            var line = ((XWPFParagraph) run.getParent()).getCTP();
            if (value == null) {
                absent.put(line, tag.getTagName());
                run.setText(String.valueOf(CleanText.ABSENT), 0);
            } else if (value instanceof Scope.Printed text) {
                printed.merge(line, 1, Integer::sum);
                run.setText(text.text(), 0);
            } else {
                throw new Scope.UnknownTag(tag.getTagName());
            }
        }

        void refuseGaps(String form) {
            absent.forEach((line, tag) -> {
                if (printed.containsKey(line)) {
                    throw missing(form, tag);
                }
            });
        }
    }

    private static Map<String, Object> frame(Letterhead letterhead, String number, LocalDate on) {
        var frame = new HashMap<String, Object>();
        frame.put("draft", on == null);
        frame.put("superiorName", Scope.upper(letterhead.superiorName()));
        frame.put("agencyName", Scope.upper(letterhead.agencyName()));
        frame.put("number", number == null || on != null ? number : new Scope.Blank(number));
        frame.put("issuePlace", letterhead.place());
        frame.put("issueDate", on == null ? new Scope.Blank(BLANK_DATE) : Scope.inWords(on));
        frame.put("capacity", Scope.upper(letterhead.capacity()));
        frame.put("signerTitle", Scope.upper(letterhead.signerTitle()));
        frame.put("signerName", letterhead.signerName());
        return frame;
    }

    private static byte[] read(String form) {
        var file = new ClassPathResource("forms/documents/" + form + ".docx");
        if (!file.exists()) {
            throw new IllegalStateException("Chưa có tệp mẫu " + file.getPath() + ".");
        }
        try {
            return file.getContentAsByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
