package vn.kntc.organization;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Successions as rows. */
@Service
@Transactional
class StoredSuccessions implements Successions {

    private static final int LONGEST_DOCUMENT = 300;

    /** A day on which every succession that is kept has begun. */
    private static final LocalDate WHENEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    StoredSuccessions(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Succession> of(AgencyId agency) {
        return jdbc.sql("select agency, successor, from_day, document from kntc.agency_succession where agency = ?")
                .param(agency.value())
                .query((row, index) -> new Succession(
                        new AgencyId(row.getString("agency")),
                        new AgencyId(row.getString("successor")),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("document")))
                .optional();
    }

    @Override
    public void keep(Succession succession, UserId by) {
        agencies.get(succession.agency());
        agencies.get(succession.successor());
        requireWhole(succession);
        var known = of(succession.agency());
        if (known.isPresent()) {
            if (!known.get().equals(succession)) {
                throw new OutOfOrder("Cơ quan này đã được ghi là sáp nhập vào “"
                        + agencies.get(known.get().successor()).name() + "”.");
            }
            return;
        }
        jdbc.sql(
                        """
                        insert into kntc.agency_succession (agency, successor, from_day, document, entered_at, entered_by)
                        values (:agency, :successor, :from, :document, :at, :by)""")
                .param("agency", succession.agency().value())
                .param("successor", succession.successor().value())
                .param("from", succession.from())
                .param("document", succession.document())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
    }

    private void requireWhole(Succession succession) {
        var document = succession.document();
        if (document == null || document.isBlank() || document.length() > LONGEST_DOCUMENT) {
            throw new InvalidInput(
                    "document", "Hãy ghi văn bản về việc sáp nhập, không dài quá " + LONGEST_DOCUMENT + " ký tự.");
        }
        if (succession.agency().equals(succession.successor())
                || agencies.follower(succession.successor(), WHENEVER)
                        .filter(succession.agency()::equals)
                        .isPresent()) {
            throw new InvalidInput("successor", "Cơ quan tiếp nhận phải là một cơ quan khác, đang hoạt động.");
        }
    }
}
