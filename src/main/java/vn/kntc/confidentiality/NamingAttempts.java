package vn.kntc.confidentiality;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Who was refused a text because it told who denounces. Each time he learns that he was right, so it is a row that the custodian of identities
 * reads, though the step that raised it is undone; and after some in a day nothing more is answered, whatever the text.
 */
@Repository
class NamingAttempts {

    /** More are no slip of the pen. */
    static final int MOST = 10;

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Asker asker;
    private final Clock clock;

    NamingAttempts(JdbcClient jdbc, Asker asker, Clock clock) {
        this.jdbc = jdbc;
        this.asker = asker;
        this.clock = clock;
    }

    /** @throws InvalidInput with one and the same sentence for every text, once he was refused too often about that case */
    public void requireFew(String about, String field) {
        var by = asker.present().map(UserId::value).orElse(null);
        if (by == null) {
            return;
        }
        int refused = jdbc.sql(
                        "select count(*) from kntc.naming_attempt where case_number = ? and refused_by = ? and refused_at > ?")
                .params(about, by, Timestamp.from(clock.instant().minus(DAY)))
                .query(Integer.class)
                .single();
        if (refused >= MOST) {
            throw new InvalidInput(
                    field,
                    "Tài khoản này đã nhiều lần ghi lời cho biết người tố cáo trong hồ sơ này, nên hôm nay không ghi thêm được"
                            + " lời nào; hãy nhờ người khác ghi hoặc hỏi người giữ danh tính.");
        }
    }

    /** @param what the text told, without the text */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String about, String what) {
        asker.present().ifPresent(by -> jdbc.sql(
                        "insert into kntc.naming_attempt (case_number, refused_at, refused_by, what) values (?, ?, ?, ?)")
                .params(about, Timestamp.from(clock.instant()), by.value(), what)
                .update());
    }
}
