package vn.kntc.confidentiality;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
 * step that raised it is undone. An answer frees the same text about the same people for him who gave it, for a day; of text and
 * people only a keyed digest is kept.
 */
@Repository
class NeutralityQuestions {

    private static final Duration VALID = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final KeyedDigest digests;
    private final Asker asker;
    private final Clock clock;

    NeutralityQuestions(JdbcClient jdbc, KeyedDigest digests, Asker asker, Clock clock) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.asker = asker;
        this.clock = clock;
    }

    /** What an officer worded, and whom it may mean. */
    record Wording(String about, List<Identity> people, String field, String text) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Wording[" + about + ", " + field + "]";
        }
    }

    /** The question to be answered first, or nothing if this officer has answered that the text means nobody of these people. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<UUID> askUnlessAnswered(Wording wording) {
        var by = asker.present().orElse(null);
        var digest = digest(wording, by);
        var asked = jdbc.sql(
                        """
                        select id, answered_at is not null as answered from kntc.neutrality_question
                        where digest = ? and coalesce(answered_at, asked_at) > ? order by answered_at desc nulls last, asked_at
                        limit 1
                        """)
                .params(digest, Timestamp.from(clock.instant().minus(VALID)))
                .query((row, index) -> row.getBoolean("answered")
                        ? Optional.<UUID>empty()
                        : Optional.of(row.getObject("id", UUID.class)))
                .optional();
        return asked.orElseGet(() -> Optional.of(ask(digest, wording.field(), by)));
    }

    private UUID ask(String digest, String field, UserId by) {
        var question = UUID.randomUUID();
        jdbc.sql("insert into kntc.neutrality_question (id, digest, field, asked_at, asked_by) values (?, ?, ?, ?, ?)")
                .params(question, digest, field, Timestamp.from(clock.instant()), by == null ? null : by.value())
                .update();
        return question;
    }

    /**
     * Records that the text asked about means nobody of the case; answering again changes nothing.
     *
     * @throws NotFound if this officer was not asked so, or more than a day ago
     */
    @Transactional
    public void answerNobody(UUID question, UserId by) {
        var now = clock.instant();
        // what the program asked by itself anybody may answer, for the answer frees the program's own text only
        int answered = jdbc.sql(
                        """
                        update kntc.neutrality_question
                        set answered_at = coalesce(answered_at, ?), answered_by = coalesce(answered_by, ?)
                        where id = ? and asked_at > ? and coalesce(asked_by, ?) = ?
                        """)
                .params(
                        Timestamp.from(now),
                        by.value(),
                        question,
                        Timestamp.from(now.minus(VALID)),
                        by.value(),
                        by.value())
                .update();
        if (answered == 0) {
            throw new NotFound("Câu hỏi này không còn; hãy gửi lại biểu mẫu để được hỏi lại.");
        }
    }

    private String digest(Wording wording, UserId by) {
        var parts = new ArrayList<String>();
        parts.add(wording.about());
        parts.add(by == null ? null : by.value());
        parts.add(wording.field());
        parts.add(FoldedText.of(wording.text()).letters());
        for (var person : wording.people()) {
            parts.add(person.role().name());
            parts.add(person.name());
            parts.add(person.address());
            parts.add(person.idNumber());
            parts.add(person.phone());
        }
        return digests.of(parts);
    }
}
