package vn.kntc.casefile;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Reader;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** One row a case that few may know of. */
@Repository
@Transactional
class StoredWall implements CaseWall {

    private final JdbcClient jdbc;

    StoredWall(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hides(CaseNumber caseNumber, Reader reader) {
        return jdbc.sql(
                        """
                        select exists (select 1 from kntc.case_wall
                            where case_number = :caseNumber and not seen_by && cast(:keys as text[]))""")
                .param("caseNumber", caseNumber.value())
                .param("keys", reader.keys())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CaseNumber> hidden(Collection<AgencyId> agencies, Reader reader) {
        return jdbc
                .sql(
                        """
                        select case_number from kntc.case_wall
                        where agency = any(cast(:agencies as text[])) and not seen_by && cast(:keys as text[])""")
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .param("keys", reader.keys())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close(CaseNumber caseNumber, Set<Role> seenBy, Set<UserId> officers) {
        jdbc.sql(
                        """
                        insert into kntc.case_wall (case_number, agency, seen_by)
                        values (:caseNumber, :agency, cast(:keys as text[]))
                        on conflict (case_number) do update set seen_by = excluded.seen_by""")
                .param("caseNumber", caseNumber.value())
                .param("agency", caseNumber.agency().value())
                .param("keys", Reader.keys(seenBy, officers))
                .update();
    }
}
