package vn.kntc.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;

/**
 * The register that documents take their numbers from: a series for each agency, kind and year, from 1 each 01/01 (Điều 15 Nghị
 * định 30/2020/NĐ-CP).
 */
@Component
class NumberRegister {

    private final JdbcClient jdbc;

    NumberRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number. It belongs to the caller's transaction: whoever comes next waits for its end, and if it rolls back gets the
     * same number, so that none is missing and none given twice.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(AgencyId agency, String series, int year) {
        int next = following(agency, series, year);
        while (isGiven(agency, series, year, next, null)) {
            next = following(agency, series, year);
        }
        return next;
    }

    /**
     * Whether a number of that place or wording stands in the series already. Whoever takes the next one waits for the end of the
     * caller's transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean knows(AgencyId agency, String series, int year, Integer ordinal, String number) {
        jdbc.sql(
                        """
                        insert into kntc.document_register (agency, series, year, last)
                        values (:agency, :series, :year, 0)
                        on conflict (agency, series, year) do update set last = document_register.last
                        """)
                .param("agency", agency.value())
                .param("series", series)
                .param("year", year)
                .update();
        return isGiven(agency, series, year, ordinal, number);
    }

    /** Whether the place or the wording is taken; either may be null, which nothing takes. */
    private boolean isGiven(AgencyId agency, String series, int year, Integer ordinal, String number) {
        return jdbc.sql(
                        """
                        select exists (select from kntc.document
                            where agency = :agency and series = :series and number_year = :year
                                and (number_ordinal = cast(:ordinal as integer) or number = cast(:number as text)))
                        """)
                .param("agency", agency.value())
                .param("series", series)
                .param("year", year)
                .param("ordinal", ordinal)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    private int following(AgencyId agency, String series, int year) {
        return jdbc.sql(
                        """
                        insert into kntc.document_register (agency, series, year, last)
                        values (:agency, :series, :year, 1)
                        on conflict (agency, series, year) do update set last = document_register.last + 1
                        returning last
                        """)
                .param("agency", agency.value())
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
