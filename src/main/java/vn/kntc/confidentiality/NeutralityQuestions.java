package vn.kntc.confidentiality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/**
 * What officers were asked about their wording, and who answered that nobody of the case is meant. A question is kept though the
 * step that raised it is undone; of the text only a digest is kept.
 */
@Repository
class NeutralityQuestions {

    private static final Duration ANSWERABLE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    NeutralityQuestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The question to be answered first, or nothing if somebody has answered that this text means nobody of the case. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<UUID> askUnlessAnswered(String about, String field, String text) {
        var digest = digest(about, field, text);
        var asked = jdbc.sql(
                        "select id, answered_at is not null as answered from kntc.neutrality_question where digest = ?")
                .param(digest)
                .query((row, index) -> row.getBoolean("answered")
                        ? Optional.<UUID>empty()
                        : Optional.of(row.getObject("id", UUID.class)))
                .optional();
        return asked.orElseGet(() -> Optional.of(ask(digest, field)));
    }

    private UUID ask(String digest, String field) {
        // two officers may ask the same at once: both get the one row
        return jdbc.sql(
                        """
                        insert into kntc.neutrality_question (id, digest, field, asked_at) values (?, ?, ?, ?)
                        on conflict (digest) do update set digest = excluded.digest returning id
                        """)
                .params(UUID.randomUUID(), digest, field, Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
    }

    /**
     * Records that the text asked about means nobody of the case; answering again changes nothing.
     *
     * @throws NotFound if there is no such question, or it is older than a day
     */
    @Transactional
    public void answerNobody(UUID question, UserId by) {
        var now = clock.instant();
        int answered = jdbc.sql(
                        """
                        update kntc.neutrality_question
                        set answered_at = coalesce(answered_at, ?), answered_by = coalesce(answered_by, ?)
                        where id = ? and asked_at > ?
                        """)
                .params(Timestamp.from(now), by.value(), question, Timestamp.from(now.minus(ANSWERABLE)))
                .update();
        if (answered == 0) {
            throw new NotFound("Câu hỏi này không còn; hãy gửi lại biểu mẫu để được hỏi lại.");
        }
    }

    private static String digest(String about, String field, String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part : new String[] {about, field, FoldedText.of(text).letters()}) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
