package vn.kntc.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.disclosure.BlackBox;
import vn.kntc.disclosure.IdentityPages;
import vn.kntc.disclosure.Stripping;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.TellsRefusals;

/**
 * Where a scan is covered page by page: the picture is a button that tells where it was pressed, and two presses make a box. Only pictures and
 * places travel; each page is confirmed before the next is shown, and the copy is made after the last.
 */
@Controller
@TellsRefusals
@RequestMapping(IdentityPages.PATH + "/{caseNumber}/quet/{file}")
class ScanController {

    private static final Pattern PLACES = Pattern.compile("(\\d{1,3}):(\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");
    private static final Pattern POINT = Pattern.compile("(\\d{1,5}),(\\d{1,5})");
    private static final int WHOLE = 10_000;

    private final Stripping stripping;

    ScanController(Stripping stripping) {
        this.stripping = stripping;
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * Shows a page, or makes the copy after the last one.
     *
     * @param boxes as they were sent to the page
     * @param shown pages for which boxes were proposed before
     * @param unread those of them that the program could not read
     * @param confirmed pages that the officer found covered
     * @param looked whether he says that he looked through a page that could not be read
     * @param corner the first point of a box that is begun, or empty
     * @param act {@code next}, {@code back}, {@code undo}, or empty
     * @param drop which of the boxes to take away, from 0, or empty
     * @param pressedX where the picture was pressed, in its points, or empty
     * @param width of the picture in points
     */
    @PostMapping
    String page(
            @PathVariable String caseNumber,
            @PathVariable String file,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String boxes,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String unread,
            @RequestParam(defaultValue = "") String confirmed,
            @RequestParam(defaultValue = "false") boolean looked,
            @RequestParam(defaultValue = "") String corner,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String drop,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(name = "diem.x", defaultValue = "") String pressedX,
            @RequestParam(name = "diem.y", defaultValue = "") String pressedY,
            @RequestParam(defaultValue = "1") int width,
            @RequestParam(defaultValue = "1") int height,
            Model model) {
        var drawn = new ArrayList<>(read(boxes));
        var begun = POINT.matcher(corner);
        var point = pressedX.isBlank() || pressedY.isBlank()
                ? null
                : new int[] {part(pressedX, width), part(pressedY, height)};
        var open = "";
        if (point != null && begun.matches()) {
            drawn.add(BlackBox.between(
                    page, Integer.parseInt(begun.group(1)), Integer.parseInt(begun.group(2)), point[0], point[1]));
        } else if (point != null) {
            open = point[0] + "," + point[1];
        }
        if (act.equals("undo") && !drawn.isEmpty() && open.isEmpty()) {
            drawn.remove(drawn.size() - 1);
        }
        if (drop.matches("\\d{1,4}") && Integer.parseInt(drop) < drawn.size()) {
            drawn.remove(Integer.parseInt(drop));
        }
        var done = pages(confirmed);
        var unreadPages = pages(unread);
        boolean confirms = act.equals("next");
        boolean unlooked = confirms && unreadPages.contains(page) && !looked;
        if (confirms && !unlooked) {
            done.add(page);
        }
        int wanted = confirms && !unlooked ? page + 1 : act.equals("back") ? Math.max(1, page - 1) : page;
        show(caseNumber, stripping.page(caseNumber, id(file), wanted, purpose), model);
        var shownPages = pages(shown);
        if (shownPages.add(wanted)) {
            var proposed = stripping.proposed(caseNumber, id(file), wanted);
            drawn.addAll(proposed.boxes());
            if (proposed.unread()) {
                unreadPages.add(wanted);
            }
        }
        model.addAttribute("file", id(file));
        model.addAttribute("purpose", purpose);
        model.addAttribute("corner", open);
        model.addAttribute("boxes", written(drawn));
        model.addAttribute("shown", written(shownPages));
        model.addAttribute("unread", written(unreadPages));
        model.addAttribute("confirmed", written(done));
        model.addAttribute("hasToLook", unreadPages.contains(wanted));
        model.addAttribute("unlooked", unlooked);
        model.addAttribute("reads", stripping.readsScans());
        model.addAttribute(
                "drawn",
                IntStream.range(0, drawn.size())
                        .filter(at -> drawn.get(at).page() == wanted)
                        .mapToObj(at -> new DrawnBox(at, drawn.get(at)))
                        .toList());
        return "disclosure/scan";
    }

    /** @param at its place among all boxes */
    record DrawnBox(int at, BlackBox box) {}

    private static Set<Integer> pages(String typed) {
        return Arrays.stream(typed.split(","))
                .filter(page -> page.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String written(Set<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static void show(String caseNumber, Stripping.ScanPage page, Model model) {
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("scan", page);
        model.addAttribute(
                "picture", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(page.picture()));
    }

    @PostMapping("/lap")
    String strip(
            @PathVariable String caseNumber,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String boxes,
            @RequestParam(defaultValue = "") String unread,
            @RequestParam(defaultValue = "") String confirmed,
            @RequestParam(defaultValue = "false") boolean looked,
            @RequestParam(defaultValue = "0") int page,
            RedirectAttributes redirect) {
        var done = pages(confirmed);
        if (looked || !pages(unread).contains(page)) {
            done.add(page);
        }
        try {
            stripping.strip(caseNumber, id(file), read(boxes), done);
            redirect.addFlashAttribute("told", "Đã lập bản lược bỏ.");
        } catch (InvalidInput refusal) {
            redirect.addFlashAttribute("problem", refusal.getMessage());
        }
        return "redirect:" + IdentityPages.PATH + "/" + caseNumber;
    }

    @ExceptionHandler
    String refuse(InvalidInput refusal, HttpServletResponse response, Model model) {
        return RefusalPage.show(HttpStatus.BAD_REQUEST, "Chưa mở được", refusal.getMessage(), response, model);
    }

    /** In ten-thousandths. */
    private static int part(String pressed, int length) {
        try {
            return Math.max(0, Math.min(WHOLE, (int) (Long.parseLong(pressed) * WHOLE / Math.max(1, length))));
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput("boxes", "Ô che không nằm trong trang; hãy vẽ lại.");
        }
    }

    private static List<BlackBox> read(String boxes) {
        return PLACES.matcher(boxes)
                .results()
                .map(box -> new BlackBox(
                        Integer.parseInt(box.group(1)),
                        Integer.parseInt(box.group(2)),
                        Integer.parseInt(box.group(3)),
                        Integer.parseInt(box.group(4)),
                        Integer.parseInt(box.group(5))))
                .toList();
    }

    private static String written(List<BlackBox> boxes) {
        var text = new StringBuilder();
        boxes.forEach(box -> text.append(box.page())
                .append(':')
                .append(box.left())
                .append(',')
                .append(box.top())
                .append(',')
                .append(box.right())
                .append(',')
                .append(box.bottom())
                .append(';'));
        return text.toString();
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("Hồ sơ không có tệp này.");
        }
    }
}
