package vn.kntc.transfer;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.CaseKind;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.transfer.Transfer.Origin;
import vn.kntc.transfer.Transfer.Slip;
import vn.kntc.transfer.Transfer.Urging;

/** The transfers as rows: one a round. */
@Repository
class Transfers {

    /** How many lines of a book are read at once. */
    static final int PAGE = 2000;

    private final JdbcClient jdbc;

    Transfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Transfer transfer) {
        var origin = transfer.origin();
        jdbc.sql(
                        """
                        insert into kntc.transfer (case_number, round, agency, kind, received_on, written_on, people)
                        values (:caseNumber, :round, :agency, :kind, :receivedOn, cast(:writtenOn as date), :people)""")
                .param("caseNumber", origin.caseNumber().value())
                .param("round", transfer.round())
                .param("agency", origin.agency().value())
                .param("kind", origin.kind().name())
                .param("receivedOn", origin.receivedOn())
                .param("writtenOn", origin.writtenOn())
                .param("people", origin.people())
                .update();
        save(transfer);
    }

    void save(Transfer transfer) {
        var receiver = Optional.ofNullable(transfer.receiver());
        var slip = Optional.ofNullable(transfer.slip());
        var answer = Optional.ofNullable(transfer.answer());
        jdbc.sql(
                        """
                        update kntc.transfer set receiver_agency = cast(:receiverAgency as text), receiver_name = cast(:receiverName as text),
                            receiver_address = cast(:receiverAddress as text), receiver_type = cast(:receiverType as text),
                            papers = :papers, citizen_asked = :citizenAsked, slip_form = cast(:slipForm as text),
                            slip_number = cast(:slipNumber as text), issued_on = cast(:issuedOn as date),
                            dispatched_on = cast(:dispatchedOn as date), receiving_case = cast(:receivingCase as text),
                            returned = cast(:returned as boolean), answered_on = cast(:answeredOn as date),
                            answer_body = cast(:answerBody as text), answer_number = cast(:answerNumber as text),
                            answer_date = cast(:answerDate as date), answer_gist = cast(:answerGist as text),
                            urged = :urged, urged_on = cast(:urgedOn as date), urging_open = :urgingOpen,
                            citizen_told_on = cast(:citizenToldOn as date), kept_reason = cast(:keptReason as text)
                        where case_number = :caseNumber and round = :round""")
                .param(
                        "receiverAgency",
                        receiver.map(Receiver::agency).map(AgencyId::value).orElse(null))
                .param("receiverName", receiver.map(Receiver::name).orElse(null))
                .param("receiverAddress", receiver.map(Receiver::address).orElse(null))
                .param(
                        "receiverType",
                        receiver.map(Receiver::type).map(Enum::name).orElse(null))
                .param("papers", transfer.papers().toArray(String[]::new))
                .param("citizenAsked", transfer.citizenAsked())
                .param("slipForm", slip.map(Slip::form).orElse(null))
                .param("slipNumber", slip.map(Slip::number).orElse(null))
                .param("issuedOn", slip.map(Slip::on).orElse(null))
                .param("dispatchedOn", transfer.dispatchedOn())
                .param(
                        "receivingCase",
                        Optional.ofNullable(transfer.receivingCase())
                                .map(CaseNumber::value)
                                .orElse(null))
                .param("returned", answer.map(Answer::returned).orElse(null))
                .param("answeredOn", answer.map(Answer::on).orElse(null))
                .param("answerBody", answer.map(Answer::body).orElse(null))
                .param("answerNumber", answer.map(Answer::number).orElse(null))
                .param("answerDate", answer.map(Answer::date).orElse(null))
                .param("answerGist", answer.map(Answer::gist).orElse(null))
                .param("urged", transfer.urging().times())
                .param("urgedOn", transfer.urging().last())
                .param("urgingOpen", transfer.urging().open())
                .param("citizenToldOn", transfer.citizenToldOn())
                .param("keptReason", transfer.keptReason())
                .param("caseNumber", transfer.caseNumber().value())
                .param("round", transfer.round())
                .update();
    }

    /** Oldest first; empty for a case that was never to be transferred. */
    List<Transfer> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.transfer where case_number = :caseNumber order by round")
                .param("caseNumber", caseNumber.value())
                .query(Transfers::transfer)
                .list();
    }

    Optional<Transfer> last(CaseNumber caseNumber) {
        return of(caseNumber).stream().reduce((earlier, later) -> later);
    }

    /** The transfer that a case of the receiver began with. */
    Optional<Transfer> thatBegan(CaseNumber receivingCase) {
        return jdbc.sql("select * from kntc.transfer where receiving_case = :receivingCase")
                .param("receivingCase", receivingCase.value())
                .query(Transfers::transfer)
                .optional();
    }

    /** Sent and not answered, of every agency. */
    List<Transfer> awaited() {
        return jdbc.sql(
                        """
                        select * from kntc.transfer where dispatched_on is not null and answered_on is null
                        order by case_number""")
                .query(Transfers::transfer)
                .list();
    }

    /**
     * A page of the transfer book, the newest first: what was issued in the period; or else what is still awaited, whenever it was issued.
     *
     * @param awaitedOnly what is awaited, whatever the period
     * @param skip lines before the first
     */
    List<Transfer> book(Collection<AgencyId> agencies, LocalDate from, LocalDate to, boolean awaitedOnly, int skip) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select * from kntc.transfer
                        where agency in (:agencies) and issued_on is not null
                            and (answered_on is null or not :awaitedOnly)
                            and (:awaitedOnly or issued_on between :from and :to)
                        order by issued_on desc, case_number desc, round desc limit :most offset :skip""")
                .param("agencies", agencies.stream().map(AgencyId::value).toList())
                .param("awaitedOnly", awaitedOnly)
                .param("from", from)
                .param("to", to)
                .param("most", PAGE)
                .param("skip", skip)
                .query(Transfers::transfer)
                .list();
    }

    private static Transfer transfer(ResultSet row, int index) throws SQLException {
        var receiving = row.getString("receiving_case");
        return new Transfer(origin(row), row.getInt("round"))
                .restored(
                        receiver(row),
                        List.of((String[]) row.getArray("papers").getArray()),
                        row.getBoolean("citizen_asked"),
                        slip(row),
                        day(row, "dispatched_on"),
                        receiving == null ? null : new CaseNumber(receiving),
                        answer(row),
                        new Urging(row.getInt("urged"), day(row, "urged_on"), row.getBoolean("urging_open")),
                        day(row, "citizen_told_on"),
                        row.getString("kept_reason"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                new CaseNumber(row.getString("case_number")),
                new AgencyId(row.getString("agency")),
                CaseKind.valueOf(row.getString("kind")),
                day(row, "received_on"),
                day(row, "written_on"),
                row.getInt("people"));
    }

    private static Receiver receiver(ResultSet row) throws SQLException {
        var name = row.getString("receiver_name");
        var agency = row.getString("receiver_agency");
        var type = row.getString("receiver_type");
        return name == null
                ? null
                : new Receiver(
                        agency == null ? null : new AgencyId(agency),
                        name,
                        row.getString("receiver_address"),
                        type == null ? null : ReceiverType.valueOf(type));
    }

    private static Slip slip(ResultSet row) throws SQLException {
        var form = row.getString("slip_form");
        return form == null ? null : new Slip(form, row.getString("slip_number"), day(row, "issued_on"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var on = day(row, "answered_on");
        return on == null
                ? null
                : new Answer(
                        row.getBoolean("returned"),
                        on,
                        row.getString("answer_body"),
                        row.getString("answer_number"),
                        day(row, "answer_date"),
                        row.getString("answer_gist"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
