package vn.kntc.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.UserId;

/**
 * Drafts (bản nháp) of forms, one an account and form. Each is sealed with its account and form as context, so that nobody else can
 * read it, an administrator of the database included, and no row can be passed off as another's.
 */
@Service
@Transactional
public class Drafts {

    /** Longest draft in bytes; the longest petition that intake takes fits several times. */
    public static final int LONGEST = 1_000_000;

    /** Tasks asked for at a time. */
    private static final int SWEEP = 500;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final OwnSteps steps;
    private final Clock clock;
    private final Duration kept;

    /** @param kept how long a draft stays after it was last saved */
    Drafts(
            JdbcClient jdbc,
            Sealer sealer,
            OwnSteps steps,
            Clock clock,
            @Value("${kntc.drafts.kept:30d}") Duration kept) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.steps = steps;
        this.clock = clock;
        this.kept = kept;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(UserId account, DraftPlace place) {
        return jdbc.sql("select sealed, saved_at from kntc.form_draft where account = ? and place = ?")
                .params(account.value(), place.value())
                .query((row, index) -> new Draft(
                        new String(
                                sealer.open(row.getBytes("sealed"), context(account, place)), StandardCharsets.UTF_8),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Keeps a draft in place of the earlier one.
     *
     * @param values JSON object
     * @return when it was saved
     * @throws InvalidInput if it is too long or no JSON object
     */
    public Instant keep(UserId account, DraftPlace place, String values) {
        var clear = values.getBytes(StandardCharsets.UTF_8);
        if (clear.length > LONGEST) {
            throw new InvalidInput(
                    "values", "Phần đang nhập dài quá mức lưu nháp được; hãy hoàn thành hoặc bớt nội dung.");
        }
        read(values);
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into kntc.form_draft (account, place, sealed, saved_at) values (?, ?, ?, ?)
                        on conflict (account, place) do update set sealed = excluded.sealed, saved_at = excluded.saved_at
                        """)
                .params(
                        account.value(),
                        place.value(),
                        sealer.seal(clear, context(account, place)),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    public void discard(UserId account, DraftPlace place) {
        jdbc.sql("delete from kntc.form_draft where account = ? and place = ?")
                .params(account.value(), place.value())
                .update();
    }

    /** Forgets everybody's drafts of a form that is over. */
    public void discardAll(DraftPlace place) {
        jdbc.sql("delete from kntc.form_draft where place = ?")
                .param(place.value())
                .update();
    }

    /**
     * Forgets the draft of a start form that has become a case, and no other: a case filed over the API by the same account leaves the
     * form that is being filled in alone.
     *
     * @param field which both the draft and the submitted form carry
     * @param value of that field in the submitted form
     */
    public void discardStarted(UserId account, DraftPlace place, String field, String value) {
        find(account, place)
                .filter(draft -> read(draft.values()).path(field).asText().equals(value))
                .ifPresent(draft -> discard(account, place));
    }

    /** Forgets drafts that nobody has touched for long, and those of tasks that are no more. */
    @Scheduled(cron = "${kntc.drafts.discard-cron:0 25 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    public int discardOld() {
        int discarded = jdbc.sql("delete from kntc.form_draft where saved_at < ?")
                .param(clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
                .update();
        var after = "";
        for (var places = tasksAfter(after); !places.isEmpty(); places = tasksAfter(after)) {
            var open = steps.open(places.stream().map(DraftPlace::taskId).toList());
            var over = new HashSet<>(places);
            over.removeIf(place -> open.contains(place.taskId()));
            over.forEach(this::discardAll);
            discarded += over.size();
            after = places.get(places.size() - 1).value();
        }
        return discarded;
    }

    private List<DraftPlace> tasksAfter(String place) {
        return jdbc
                .sql(
                        "select distinct place from kntc.form_draft where place like 'task:%' and place > ? order by place limit "
                                + SWEEP)
                .param(place)
                .query(String.class)
                .list()
                .stream()
                .map(DraftPlace::new)
                .toList();
    }

    private static JsonNode read(String values) {
        try {
            var read = JSON.readTree(values);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (JsonProcessingException malformed) {
            // told below: the parser's own message would repeat what was typed
        }
        throw new InvalidInput("values", "Không đọc được bản nháp vừa gửi.");
    }

    static String context(UserId account, DraftPlace place) {
        return "draft:" + account.value() + ":" + place.value();
    }
}
