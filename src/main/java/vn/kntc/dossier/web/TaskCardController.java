package vn.kntc.dossier.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.dossier.TaskCard;
import vn.kntc.dossier.TaskCards;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/** What the cards of Tasklist print, for all of them in one call. */
@RestController
class TaskCardController {

    private static final int MOST_IDS = 100;

    private final TaskCards cards;

    TaskCardController(TaskCards cards) {
        this.cards = cards;
    }

    @GetMapping("/cong-viec/the")
    ResponseEntity<List<Card>> cards(@RequestParam(defaultValue = "") String ids) {
        var taskIds = Arrays.stream(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (taskIds.size() > MOST_IDS) {
            throw new InvalidInput("ids", "Mỗi lần chỉ hỏi được tối đa " + MOST_IDS + " công việc.");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(cards.of(taskIds).stream().map(Card::of).toList());
    }

    /** Where the person goes on in a case whose step he has just finished: 204 where somebody else does. */
    @GetMapping("/cong-viec/tiep-theo")
    ResponseEntity<CaseTasks.NextTask> next(@RequestParam(defaultValue = "") String hoSo) {
        return cards.next(new CaseNumber(hoSo))
                .map(next ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(next))
                .orElseGet(() -> ResponseEntity.noContent()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /**
     * A card as JSON.
     *
     * @param due dd/MM/yyyy, or null
     * @param unit {@code WORKING_DAY}, {@code CALENDAR_DAY} or {@code YEAR}
     * @param level {@code ok}, {@code amber}, {@code red} or {@code none}
     */
    record Card(
            String id,
            String caseNumber,
            String due,
            Integer daysLeft,
            String unit,
            String unitLabel,
            String level,
            boolean paused,
            String pausedBy,
            String article,
            String summary,
            String clockName,
            List<String> doubts) {

        static Card of(TaskCard card) {
            return new Card(
                    card.id(),
                    card.caseNumber(),
                    card.due() == null ? null : ShownDay.of(card.due()),
                    card.daysLeft(),
                    card.unit().name(),
                    card.unitLabel(),
                    card.urgency().code(),
                    card.paused(),
                    card.pausedBy(),
                    card.article(),
                    card.summary(),
                    card.clockName(),
                    card.doubts());
        }
    }
}
