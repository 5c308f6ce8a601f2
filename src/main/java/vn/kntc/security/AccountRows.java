package vn.kntc.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.shared.UserId;

/** What the engine does not know of an account: whether it may work, since when its rights are what they are, its names over time. */
@Repository
class AccountRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param stamp grows with every change of password, groups, agencies or status
     * @param demonstration made by the demonstration, its password never changed since
     * @param changeDue a password of the officer's own has to be chosen before anything else
     * @param passwordEndsAt end of a one-time word, else null
     */
    record Standing(long stamp, boolean demonstration, boolean changeDue, Instant passwordEndsAt, Disabled disabled) {

        boolean open() {
            return disabled == null;
        }
    }

    record Disabled(Instant at, String by, String because) {}

    /** A name and title, and from when on they were the officer's. */
    record Named(Instant since, String familyName, String givenName, String title, String by) {}

    record Act(Instant at, String by, String what) {}

    Optional<Standing> standing(String id) {
        return jdbc.sql(
                        """
                        select stamp, demonstration, change_due, password_ends_at, disabled_at, disabled_by, disabled_because
                        from kntc.account where id = ?
                        """)
                .param(id)
                .query(AccountRows::standing)
                .optional();
    }

    /** Whether an account of that id, however it is capitalized, is or was here. */
    boolean taken(String id) {
        return id.equalsIgnoreCase(UserId.SYSTEM.value())
                || jdbc.sql("select exists (select 1 from kntc.account where lower(id) = lower(?))")
                        .param(id)
                        .query(Boolean.class)
                        .single();
    }

    Set<String> known() {
        return jdbc.sql("select account from kntc.officer_name").query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void open(String id) {
        jdbc.sql("insert into kntc.account (id) values (?) on conflict do nothing")
                .param(id)
                .update();
    }

    /** @param changeDue whether it is somebody else's password that the officer has to replace by his own */
    void passwordSet(String id, boolean changeDue) {
        jdbc.sql(
                        """
                        update kntc.account set stamp = stamp + 1, demonstration = false, password_changed_at = :now,
                            change_due = :due, password_ends_at = null
                        where id = :id
                        """)
                .param("now", now())
                .param("due", changeDue)
                .param("id", id)
                .update();
    }

    void passwordEnds(String id, Instant at) {
        jdbc.sql("update kntc.account set password_ends_at = ? where id = ?")
                .param(Timestamp.from(at))
                .param(id)
                .update();
    }

    /**
     * The password is not as it has to be today.
     *
     * @return by how much the stamp has grown
     */
    int demandChange(String id) {
        return jdbc.sql("update kntc.account set stamp = stamp + 1, change_due = true where id = ? and not change_due")
                .param(id)
                .update();
    }

    void madeByDemonstration(String id) {
        jdbc.sql("update kntc.account set demonstration = true where id = ? and password_changed_at is null")
                .param(id)
                .update();
    }

    void rightsChanged(String id) {
        jdbc.sql("update kntc.account set stamp = stamp + 1 where id = ?")
                .param(id)
                .update();
    }

    void rightsOfAllChanged() {
        jdbc.sql("update kntc.account set stamp = stamp + 1").update();
    }

    void disable(String id, String by, String because) {
        jdbc.sql(
                        """
                        update kntc.account set stamp = stamp + 1, disabled_at = :now, disabled_by = :by, disabled_because = :because
                        where id = :id and disabled_at is null
                        """)
                .param("now", now())
                .param("by", by)
                .param("because", because)
                .param("id", id)
                .update();
    }

    void enable(String id) {
        jdbc.sql(
                        """
                        update kntc.account set stamp = stamp + 1, disabled_at = null, disabled_by = null, disabled_because = null
                        where id = ?
                        """)
                .param(id)
                .update();
    }

    /** Oldest first. */
    List<Named> names(String id) {
        return names(List.of(id)).getOrDefault(id, List.of());
    }

    /** The same of several accounts, in one query; without those that have none. */
    Map<String, List<Named>> names(Collection<String> ids) {
        var found = new LinkedHashMap<String, List<Named>>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            """
                            select account, since, family_name, given_name, title, changed_by from kntc.officer_name
                            where account in (:ids) order by since, id
                            """)
                    .param("ids", ids)
                    .query((RowCallbackHandler)
                            row -> found.computeIfAbsent(row.getString("account"), first -> new ArrayList<>())
                                    .add(named(row, 0)));
        }
        return found;
    }

    /** Adds to the history where the name is another than the last; the title stays. */
    void nameIs(String id, String familyName, String givenName, String by) {
        String family = familyName == null ? "" : familyName.strip();
        String given = givenName == null ? "" : givenName.strip();
        var last = last(id);
        if (last.isEmpty()
                || !last.get().familyName().equals(family)
                || !last.get().givenName().equals(given)) {
            add(id, family, given, last.map(Named::title).orElse(null), by);
        }
    }

    /** Name and title in one step; a blank title is none. */
    void namedIs(String id, String familyName, String givenName, String title, String by) {
        String wanted = title.isBlank() ? null : title;
        var last = last(id).orElseThrow();
        if (!last.familyName().equals(familyName)
                || !last.givenName().equals(givenName)
                || !Objects.equals(last.title(), wanted)) {
            add(id, familyName, givenName, wanted, by);
        }
    }

    /** Of an account that has just been opened. */
    void firstTitleIs(String id, String title) {
        jdbc.sql("update kntc.officer_name set title = nullif(?, '') where account = ?")
                .param(title)
                .param(id)
                .update();
    }

    private Optional<Named> last(String id) {
        var all = names(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private void add(String id, String familyName, String givenName, String title, String by) {
        jdbc.sql(
                        """
                        insert into kntc.officer_name (account, since, family_name, given_name, title, changed_by)
                        values (:account, :since, :family, :given, :title, :by)
                        """)
                .param("account", id)
                .param("since", now())
                .param("family", familyName)
                .param("given", givenName)
                .param("title", title)
                .param("by", by)
                .update();
    }

    void note(String id, String by, String act) {
        jdbc.sql("insert into kntc.account_act (account, acted_at, acted_by, act) values (?, ?, ?, ?)")
                .param(id)
                .param(now())
                .param(by)
                .param(act)
                .update();
    }

    /** Newest first. */
    List<Act> acts(String id) {
        return jdbc.sql("select acted_at, acted_by, act from kntc.account_act where account = ? order by id desc")
                .param(id)
                .query((row, index) ->
                        new Act(moment(row, "acted_at"), row.getString("acted_by"), row.getString("act")))
                .list();
    }

    Optional<String> startPassword(String id) {
        return jdbc.sql("select hash from kntc.start_password where account = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    void startPasswordIs(String id, String hash) {
        jdbc.sql(
                        """
                        insert into kntc.start_password (account, hash) values (?, ?)
                        on conflict (account) do update set hash = excluded.hash
                        """)
                .param(id)
                .param(hash)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        Instant disabledAt = moment(row, "disabled_at");
        return new Standing(
                row.getLong("stamp"),
                row.getBoolean("demonstration"),
                row.getBoolean("change_due"),
                moment(row, "password_ends_at"),
                disabledAt == null
                        ? null
                        : new Disabled(disabledAt, row.getString("disabled_by"), row.getString("disabled_because")));
    }

    private static Named named(ResultSet row, int index) throws SQLException {
        return new Named(
                moment(row, "since"),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("title"),
                row.getString("changed_by"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }
}
