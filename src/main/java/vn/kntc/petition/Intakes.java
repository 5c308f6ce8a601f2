package vn.kntc.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What was taken in and waits for its process to register it. */
@Repository
class Intakes {

    private final JdbcClient jdbc;

    Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The neutral part of what was taken in.
     *
     * @param depositId where the vault and the files keep the rest; a new one each time the same intake is sent again
     * @param writtenOn day that the petition bears, or null
     * @param contested null where no decision or act was named
     * @param registeredAs null until a case exists
     */
    record Entry(
            UUID intakeId,
            UUID depositId,
            AgencyId agency,
            Channel channel,
            LocalDate receivedOn,
            LocalDate writtenOn,
            GroupFacts group,
            boolean peopleTold,
            Boolean representativeAppointed,
            boolean anonymous,
            ContestedDecision contested,
            RespondentBody respondent,
            String summary,
            Stamps stamps,
            UserId receivedBy,
            CaseNumber registeredAs) {}

    /** Keeps it, or replaces what the same person sent before under this id; false if a case has been registered from it. */
    boolean keep(UUID intakeId, UUID depositId, Intake intake, UserId by, Instant at) {
        return write(
                intakeId,
                depositId,
                intake,
                null,
                by,
                at,
                """
                on conflict (intake_id) do update set deposit_id = excluded.deposit_id, agency = excluded.agency,
                    channel = excluded.channel, received_on = excluded.received_on, written_on = excluded.written_on, people = excluded.people,
                    people_told = excluded.people_told,
                    representative_appointed = excluded.representative_appointed, signers = excluded.signers, representatives = excluded.representatives,
                    anonymous = excluded.anonymous, contested_reference = excluded.contested_reference,
                    contested_issued_on = excluded.contested_issued_on, contested_received_on = excluded.contested_received_on,
                    respondent_office = excluded.respondent_office, respondent_seat = excluded.respondent_seat,
                    postmarked_on = excluded.postmarked_on, arrival_number = excluded.arrival_number,
                    summary = excluded.summary, received_at = excluded.received_at
                where petition_intake.case_number is null and petition_intake.received_by = excluded.received_by""");
    }

    /** Keeps what another system handed in; false if the agency has it already. Waits for a transaction that is just adding it. */
    boolean keepExternal(UUID intakeId, UUID depositId, Intake intake, String externalId, UserId by, Instant at) {
        return write(
                intakeId,
                depositId,
                intake,
                externalId,
                by,
                at,
                "on conflict (agency, external_id) where external_id is not null do nothing");
    }

    private boolean write(
            UUID intakeId, UUID depositId, Intake intake, String externalId, UserId by, Instant at, String onConflict) {
        var contested = Optional.ofNullable(intake.contested());
        return jdbc.sql(
                                """
                insert into kntc.petition_intake (intake_id, deposit_id, agency, external_id, channel, received_on, written_on, people,
                    people_told, representative_appointed, signers, representatives, anonymous, contested_reference, contested_issued_on, contested_received_on, respondent_office, respondent_seat, summary,
                    postmarked_on, arrival_number, received_by, received_at)
                values (:intakeId, :depositId, :agency, :externalId, :channel, :receivedOn, cast(:writtenOn as date), :people, :peopleTold,
                    cast(:appointed as boolean),
                    cast(:signers as integer), cast(:representatives as integer), :anonymous, :reference,
                    :issuedOn, :learnedOn, :office, :seat, :summary, cast(:postmarkedOn as date), :arrivalNumber, :by, :at)
                """
                                        + onConflict)
                        .param("intakeId", intakeId)
                        .param("depositId", depositId)
                        .param("agency", intake.agency().value())
                        .param("externalId", externalId)
                        .param("channel", intake.channel().name())
                        .param("receivedOn", intake.receivedOn())
                        .param("writtenOn", intake.writtenOn())
                        .param("people", intake.group().people())
                        .param("peopleTold", intake.peopleTold())
                        .param("appointed", intake.representativeAppointed())
                        .param("signers", intake.group().signers())
                        .param("representatives", intake.group().representatives())
                        .param("anonymous", intake.anonymous())
                        .param(
                                "reference",
                                contested.map(ContestedDecision::reference).orElse(null))
                        .param(
                                "issuedOn",
                                contested.map(ContestedDecision::issuedOn).orElse(null))
                        .param(
                                "learnedOn",
                                contested.map(ContestedDecision::receivedOn).orElse(null))
                        .param("office", intake.respondent().office())
                        .param("seat", intake.respondent().seat())
                        .param("summary", intake.summary())
                        .param("postmarkedOn", intake.stamps().postmarkedOn())
                        .param("arrivalNumber", intake.stamps().arrivalNumber())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** The intake, locked until the transaction ends, so that one intake never becomes two cases. */
    Optional<Entry> lock(UUID intakeId) {
        return jdbc.sql("select * from kntc.petition_intake where intake_id = :intakeId for update")
                .param("intakeId", intakeId)
                .query((row, index) -> entry(row))
                .optional();
    }

    /** The number under which the agency registered what that system handed in. */
    Optional<CaseNumber> numberOf(AgencyId agency, String externalId) {
        return jdbc.sql(
                        """
                select case_number from kntc.petition_intake
                where agency = :agency and external_id = :externalId and case_number is not null""")
                .param("agency", agency.value())
                .param("externalId", externalId)
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    void register(UUID intakeId, CaseNumber caseNumber) {
        jdbc.sql("update kntc.petition_intake set case_number = :caseNumber where intake_id = :intakeId")
                .param("caseNumber", caseNumber.value())
                .param("intakeId", intakeId)
                .update();
    }

    /** Forgets what nobody has registered since. */
    void discardUnregistered(Instant before) {
        jdbc.sql("delete from kntc.petition_intake where case_number is null and received_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var caseNumber = row.getString("case_number");
        return new Entry(
                row.getObject("intake_id", UUID.class),
                row.getObject("deposit_id", UUID.class),
                new AgencyId(row.getString("agency")),
                Channel.valueOf(row.getString("channel")),
                Petitions.day(row, "received_on"),
                Petitions.day(row, "written_on"),
                Petitions.group(row),
                row.getBoolean("people_told"),
                row.getObject("representative_appointed", Boolean.class),
                row.getBoolean("anonymous"),
                Petitions.contested(row),
                Petitions.respondent(row),
                row.getString("summary"),
                Petitions.stamps(row),
                new UserId(row.getString("received_by")),
                caseNumber == null ? null : new CaseNumber(caseNumber));
    }
}
