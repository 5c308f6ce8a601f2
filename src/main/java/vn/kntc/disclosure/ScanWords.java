package vn.kntc.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.TextRedaction;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/**
 * Proposes what is to be covered on a typed page: its words are read on this machine, and the vault tells which of them tell who denounces. Where
 * tesseract with its Vietnamese data does not stand, nothing is proposed and the officer draws.
 */
@Component
class ScanWords {

    /** From so many hundredths of ink that no word accounts for on, a person has to look (measured: 0–4 read, 59–66 not read). */
    private static final int UNREAD = 5;

    /** Around a word, in ten-thousandths: its accents are covered too. */
    private static final int MARGIN = 25;

    private final Path tesseract;
    private final ScanReader reader;
    private final TextRedaction redaction;
    private volatile Boolean standing;

    ScanWords(
            @Value("${kntc.tesseract:/usr/bin/tesseract}") Path tesseract, ScanReader reader, TextRedaction redaction) {
        this.tesseract = tesseract;
        this.reader = reader;
        this.redaction = redaction;
    }

    /**
     * What was found on a page.
     *
     * @param boxes proposed
     * @param unread whether so much could not be read that the officer has to look for himself
     */
    record Proposal(List<BlackBox> boxes, boolean unread) {}

    /** Empty where this machine reads no scans. */
    Optional<Proposal> propose(CaseNumber caseNumber, byte[] file, int page) {
        if (!stands()) {
            return Optional.empty();
        }
        try {
            return Optional.of(proposal(caseNumber, page, reader.words(file, page, tesseract)));
        } catch (InvalidInput tooLong) {
            return Optional.of(new Proposal(List.of(), true));
        }
    }

    private Proposal proposal(CaseNumber caseNumber, int number, PageText.Page page) {
        var readings = page.words().stream().collect(Collectors.groupingBy(PageText.Word::reading));
        var boxes = new ArrayList<BlackBox>();
        for (var reading : readings.values()) {
            var telling = redaction.telling(
                    caseNumber, reading.stream().map(PageText.Word::text).toList());
            telling.stream().map(reading::get).map(word -> box(number, word)).forEach(box -> {
                if (boxes.stream().noneMatch(other -> other.covers(box))) {
                    boxes.removeIf(box::covers);
                    boxes.add(box);
                }
            });
        }
        return new Proposal(List.copyOf(boxes), page.unread() >= UNREAD);
    }

    private static BlackBox box(int page, PageText.Word word) {
        return new BlackBox(
                page,
                Math.max(0, word.left() - MARGIN),
                Math.max(0, word.top() - MARGIN),
                Math.min(BlackBox.WHOLE, word.right() + MARGIN),
                Math.min(BlackBox.WHOLE, word.bottom() + MARGIN));
    }

    /** Asked once; it is installed with the machine, not while the program runs. */
    boolean stands() {
        if (standing == null) {
            standing = Files.isExecutable(tesseract) && knowsVietnamese();
        }
        return standing;
    }

    private boolean knowsVietnamese() {
        try {
            var asked = new ProcessBuilder(tesseract.toString(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            var told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.waitFor(10, TimeUnit.SECONDS) && told.lines().anyMatch("vie"::equals);
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
