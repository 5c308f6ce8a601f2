package vn.kntc.casefile;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

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
    public boolean hides(CaseNumber caseNumber, Set<Role> roles) {
        return jdbc.sql(
                        """
                        select exists (select 1 from kntc.case_wall
                            where case_number = :caseNumber and not seen_by && cast(:roles as text[]))""")
                .param("caseNumber", caseNumber.value())
                .param("roles", ids(roles))
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CaseNumber> hidden(Collection<AgencyId> agencies, Set<Role> roles) {
        return jdbc
                .sql(
                        """
                        select case_number from kntc.case_wall
                        where agency = any(cast(:agencies as text[])) and not seen_by && cast(:roles as text[])""")
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .param("roles", ids(roles))
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close(CaseNumber caseNumber, Set<Role> seenBy) {
        jdbc.sql(
                        """
                        insert into kntc.case_wall (case_number, agency, seen_by)
                        values (:caseNumber, :agency, cast(:roles as text[]))
                        on conflict (case_number) do update set seen_by = excluded.seen_by""")
                .param("caseNumber", caseNumber.value())
                .param("agency", caseNumber.agency().value())
                .param("roles", ids(seenBy))
                .update();
    }

    private static String[] ids(Set<Role> roles) {
        return roles.stream().map(Role::id).toArray(String[]::new);
    }
}
