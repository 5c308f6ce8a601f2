package vn.kntc.report;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.casefile.CaseAct;
import vn.kntc.casefile.CaseActs;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.Ledgers;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.RealClocks;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.law.ShippedLaw;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Role;
import vn.kntc.organization.SampleAgencies;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** A year of a ward and its province, made by hand: what was done in each case stands in the log as the procedures would have written it. */
final class HandMadeYear {

    static final LocalDate FIRST = LocalDate.of(2025, 12, 15);
    static final LocalDate LAST = LocalDate.of(2026, 12, 14);
    static final AgencyId WARD = SampleAgencies.WARD.id();
    static final AgencyId PROVINCE = SampleAgencies.PROVINCE.id();

    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final RoomDatabase database;
    private final CaseLedger ledger;
    private final CaseActs acts;
    private final CaseLinks links;
    private final Clocks clocks;
    private final List<CaseNumber> cases = new ArrayList<>();
    private final Map<String, CaseNumber> named = new LinkedHashMap<>();

    final JdbcClient jdbc;
    final CaseProjection projection;
    final ReportSnapshots snapshots;
    final Reports reports;

    HandMadeYear(RoomDatabase database) {
        this.database = database;
        jdbc = database.client();
        ledger = Ledgers.ledger(jdbc, event -> {});
        acts = Ledgers.acts(jdbc, NOON);
        links = Ledgers.links(jdbc, event -> {}, NOON);
        clocks = RealClocks.on(database, SeededCalendar.on(database), NOON);
        var counted = ReportFacts.shipped();
        projection = new CaseProjection(
                counted,
                ledger,
                acts,
                links,
                clocks,
                ActLogs.trees(),
                ShippedLaw.regimeOfDay(),
                new ReportRows(database.template(), counted));
        var agencies = mock(Agencies.class);
        when(agencies.all()).thenReturn(List.of(SampleAgencies.PROVINCE, below(SampleAgencies.WARD)));
        var feed = mock(ReportFeed.class);
        when(feed.asOf()).thenReturn(NOON.instant());
        var wall = mock(CaseWall.class);
        when(wall.hidden(any(), any())).thenReturn(Set.of());
        snapshots = new ReportSnapshots(jdbc, new ObjectMapper(), NOON);
        reports = new Reports(
                ReportTables.shipped(counted.grains()), new ReportReckoning(jdbc), feed, snapshots, agencies, wall);
    }

    private static Agency below(Agency ward) {
        return new Agency(
                ward.id(),
                ward.level(),
                ward.name(),
                ward.abbreviation(),
                ward.superiorName(),
                ward.place(),
                ward.headTitle(),
                ward.secondInstance(),
                ward.inspectorateName(),
                ward.hasPortal(),
                PROVINCE);
    }

    static Reports.Reader ofProvince() {
        return new Reports.Reader(Set.of(PROVINCE), Set.of(Role.MONITOR));
    }

    static ReportQuestion year(String code, boolean subordinates) {
        return new ReportQuestion(code, subordinates ? PROVINCE : WARD, FIRST, LAST, subordinates);
    }

    CaseNumber number(String name) {
        return named.get(name);
    }

    /** A case in the register; what is done in it afterwards is done in that process. */
    Entered enter(String name, AgencyId agency, String series, String procedure, CaseKind kind, String received) {
        return database.transaction().execute(status -> {
            var number = ledger.nextNumber(series, agency, 2026);
            ledger.add(new CaseEntry(
                    number,
                    agency,
                    series,
                    procedure,
                    kind,
                    LocalDate.parse(received),
                    "Tóm tắt",
                    OFFICER,
                    NOON.instant()));
            cases.add(number);
            named.put(name, number);
            return new Entered(number, procedure);
        });
    }

    Entered petition(String name, AgencyId agency, CaseKind kind, String received) {
        return enter(name, agency, "PETITION", "petitionProcessing", kind, received)
                .act("RECEIVED", received, "{'channel':'POST','group':{'people':1,'signers':1}}")
                .act("CLASSIFIED", received, "{'kind':'" + kind + "','group':{'people':1,'signers':1}}");
    }

    void link(String from, CaseRelation relation, String to) {
        links.link(named.get(from), relation, named.get(to), OFFICER);
    }

    /** What was done so far is in the figures. */
    void project() {
        database.transaction().executeWithoutResult(status -> projection.replace(cases));
    }

    /** The rows of one grain as text, in the order of their cases. */
    List<String> rows(String grain) {
        return jdbc.sql("select r::text from kntc.report_" + grain + " r order by 1")
                .query(String.class)
                .list();
    }

    /** A case that was entered. */
    final class Entered {

        private final CaseNumber number;
        private final String procedure;

        private Entered(CaseNumber number, String procedure) {
            this.number = number;
            this.procedure = procedure;
        }

        /** In the course of another process. */
        Entered in(String process) {
            return new Entered(number, process);
        }

        Entered act(String kind, String on, String facts) {
            database.transaction()
                    .executeWithoutResult(status -> acts.append(
                            number,
                            new CaseAct(
                                    procedure,
                                    kind,
                                    1,
                                    LocalDate.parse(on),
                                    NOON.instant(),
                                    OFFICER,
                                    facts.replace('\'', '"'),
                                    null)));
            return this;
        }

        Entered about(String field, String on) {
            return act("MATTER_DESCRIBED", on, "{'matter':'M','field':'" + field + "','people':1}");
        }

        Entered routed(String action, boolean competent, Integer instance, String on) {
            return act(
                    "ROUTE_CHOSEN",
                    on,
                    "{'chosen':'%s','competent':%s,'fit':true,'instance':%s}"
                            .formatted(action, competent, instance)
                            .replace("%", ""));
        }

        /** Handed to the process that resolves complaints, accepted there. */
        Entered accepted(String process, Integer instance, String approved, String on, String clock) {
            routed("ACCEPT", true, instance, approved).act("PROPOSAL_ANSWERED", approved, "{'approved':true}");
            return in(process)
                    .act("ACCEPTANCE_DECIDED", on, "{'decision':{'accepted':true},'complex':false}")
                    .clock(clock, on);
        }

        Entered clock(String key, String from) {
            database.transaction()
                    .executeWithoutResult(status -> clocks.start(number, key, LocalDate.parse(from), Map.of()));
            return this;
        }

        Entered met(String key, String on) {
            database.transaction().executeWithoutResult(status -> clocks.meet(number, key, LocalDate.parse(on)));
            return this;
        }

        Entered decided(String clock, String on, String outcome, String ruling) {
            met(clock, on);
            return act("DECIDED", on, "{'outcome':'%s','ruling':'%s'}".formatted(outcome, ruling));
        }
    }

    private static final String FIRST_CLOCK = "COMPLAINT_RESOLVE_1";
    private static final String SECOND_CLOCK = "COMPLAINT_RESOLVE_2";

    void fill() {
        visits();
        complaints();
        denunciations();
        feedback();
        executions();
        link("P1", CaseRelation.BROUGHT_UP_AT, "V1");
        link("P2", CaseRelation.BROUGHT_UP_AT, "V4");
        project();
    }

    private Entered visit(String name, String on, int people) {
        return enter(name, WARD, "VISIT", "citizenReception", CaseKind.COMPLAINT, on)
                .act("VISIT_RECEIVED", on, "{'arrival':{'manner':'SELF','group':{'people':" + people + "}}}");
    }

    private void visits() {
        visit("V1", "2026-01-05", 1).act("PETITIONS_OPENED", "2026-01-05", "{'petitions':['A']}");
        visit("V2", "2026-02-10", 7).act("PETITIONS_OPENED", "2026-02-10", "{'petitions':['A','B']}");
        visit("V3", "2026-03-01", 2).act("TURNED_AWAY", "2026-03-01", "{}");
        visit("V4", "2026-07-06", 1);
        visit("V5", "2025-12-10", 3);
        enter("S1", WARD, "SESSION", "leaderReception", CaseKind.UNCLASSIFIED, "2026-07-01")
                .act("PLANNED", "2026-07-01", "{'plan':{'kind':'PERIODIC','mode':'IN_PERSON'}}")
                .act("REGISTERED", "2026-07-02", "{'caseNumber':'X1','ownCase':true,'people':6}")
                .act("REGISTERED", "2026-07-02", "{'caseNumber':'X2','ownCase':false,'people':1}")
                .act(
                        "RECORDED",
                        "2026-07-15",
                        "{'minutes':{'receivedBy':'HEAD','heard':[{'caseNumber':'X1'},{'caseNumber':'X2'},{'caseNumber':null}]}}");
        enter("S2", WARD, "SESSION", "leaderReception", CaseKind.UNCLASSIFIED, "2026-07-20")
                .act("PLANNED", "2026-07-20", "{'plan':{'kind':'URGENT','mode':'IN_PERSON'}}")
                .act("REGISTERED", "2026-07-21", "{'caseNumber':'X3','ownCase':true,'people':5}")
                .act("REGISTERED", "2026-07-21", "{'caseNumber':'X4','ownCase':true,'people':9}")
                .act("RECORDED", "2026-08-01", "{'minutes':{'receivedBy':'DELEGATE','heard':[{'caseNumber':'X3'}]}}");
    }

    private void complaints() {
        var first = "complaintFirstInstance";
        var second = "complaintSecondInstance";
        petition("P1", WARD, CaseKind.COMPLAINT, "2026-01-05")
                .about("LAND", "2026-01-06")
                .accepted(first, 1, "2026-01-12", "2026-01-14", FIRST_CLOCK)
                .decided(FIRST_CLOCK, "2026-02-10", "PARTLY_RIGHT", "AMEND_PART");
        petition("P2", WARD, CaseKind.COMPLAINT, "2026-07-06")
                .act("MATTER_REPEATED", "2026-07-06", "{'times':2}")
                .about("LAND", "2026-07-06")
                .routed("GUIDE", false, 1, "2026-07-08")
                .act("OUTCOME_RECORDED", "2026-07-10", "{'action':'GUIDE'}");
        petition("P3", WARD, CaseKind.COMPLAINT, "2025-12-01")
                .about("OFFICIALS", "2025-12-02")
                .accepted(first, 1, "2025-12-20", "2025-12-22", FIRST_CLOCK)
                .decided(FIRST_CLOCK, "2026-03-10", "WRONG", "KEEP");
        petition("P4", WARD, CaseKind.COMPLAINT, "2026-12-10");
        petition("P5", PROVINCE, CaseKind.COMPLAINT, "2026-04-01")
                .about("LAND", "2026-04-01")
                .accepted(second, 2, "2026-04-06", "2026-04-07", SECOND_CLOCK)
                .decided(SECOND_CLOCK, "2026-05-20", "WHOLLY_RIGHT", "CANCEL_ALL");
        petition("P6", PROVINCE, CaseKind.COMPLAINT, "2026-05-01")
                .about("JUDICIAL", "2026-05-01")
                .accepted(second, 2, "2026-05-08", "2026-05-10", SECOND_CLOCK)
                .decided(SECOND_CLOCK, "2026-06-15", "WRONG", "KEEP");
        petition("P7", WARD, CaseKind.COMPLAINT, "2026-06-01")
                .about("POLICY", "2026-06-01")
                .accepted(first, 1, "2026-06-05", "2026-06-08", FIRST_CLOCK)
                .act("WITHDRAWAL_DECIDED", "2026-06-18", "{'taken':true}")
                .act("TERMINATED", "2026-06-20", "{}");
        petition("P15", PROVINCE, CaseKind.COMPLAINT, "2026-06-10")
                .about("PARTY", "2026-06-10")
                .routed("ORDER_REPORT", false, 1, "2026-06-12")
                .act("CONCLUSION_DRAFTED", "2026-06-12", "{'action':'ORDER_REPORT'}")
                .act("CONCLUSION_SENT", "2026-06-15", "{}")
                .act("LOWER_BODY_REPORTED", "2026-07-15", "{'number':'8/BC'}");
        petition("P16", WARD, CaseKind.COMPLAINT, "2026-01-06").act("MERGED", "2026-01-07", "{'into':'P1'}");
        transferred(petition("P17", WARD, CaseKind.COMPLAINT, "2026-02-15"), "2026-02-18");
        petition("P18", WARD, CaseKind.COMPLAINT, "2025-10-01")
                .accepted(first, 1, "2025-10-08", "2025-10-09", FIRST_CLOCK)
                .decided(FIRST_CLOCK, "2026-01-10", "WRONG", "KEEP");
    }

    private static Entered transferred(Entered petition, String on) {
        petition.routed("TRANSFER", false, null, on);
        return petition.in("petitionTransfer")
                .act("RECEIVER_NAMED", on, "{'type':'ADMINISTRATIVE'}")
                .act("DISPATCHED", on, "{}");
    }

    private void denunciations() {
        var process = "denunciationResolution";
        var clock = "DENUNCIATION_RESOLVE";
        petition("P8", WARD, CaseKind.DENUNCIATION, "2026-02-01")
                .about("CORRUPTION", "2026-02-01")
                .routed("ACCEPT", true, null, "2026-02-08")
                .act("PROPOSAL_ANSWERED", "2026-02-08", "{'approved':true}")
                .in(process)
                .act("ACCEPTANCE_DECIDED", "2026-02-09", "{'deciding':'ACCEPT'}")
                .clock(clock, "2026-02-09")
                .met(clock, "2026-03-06")
                .act("CONCLUDED", "2026-03-06", "{'findings':[{'verdict':'TRUE'},{'verdict':'FALSE'}]}")
                .act("REFERRAL_DECIDED", "2026-03-07", "{}")
                .act("HANDLING_DECIDED", "2026-03-25", "{}")
                .act("HANDLING_DONE", "2026-04-30", "{}");
        transferred(
                        petition("P9", WARD, CaseKind.DENUNCIATION, "2026-03-02")
                                .about("OFFICIALS", "2026-03-02"),
                        "2026-03-06")
                .act("ANSWERED", "2026-04-10", "{'returned':false,'number':'12/UBND'}");
        petition("P10", WARD, CaseKind.DENUNCIATION, "2026-09-01")
                .act("MATTER_REPEATED", "2026-09-01", "{'times':2}")
                .about("LAND", "2026-09-01")
                .routed("ACCEPT", true, null, "2026-09-08")
                .act("PROPOSAL_ANSWERED", "2026-09-08", "{'approved':true}")
                .in(process)
                .act("ACCEPTANCE_DECIDED", "2026-09-09", "{'deciding':'ACCEPT'}")
                .clock(clock, "2026-09-09");
        petition("P11", WARD, CaseKind.DENUNCIATION, "2026-05-05")
                .routed("FILE", true, null, "2026-05-07")
                .act("OUTCOME_RECORDED", "2026-05-08", "{'action':'FILE'}");
    }

    private void feedback() {
        petition("P12", WARD, CaseKind.FEEDBACK, "2026-01-20")
                .about("POLICY", "2026-01-20")
                .routed("ACCEPT", true, null, "2026-01-22")
                .act("PROPOSAL_ANSWERED", "2026-01-22", "{'approved':true}")
                .in("feedbackHandling")
                .act("TAKEN_OVER", "2026-01-22", "{}")
                .act("ANSWER_SENT", "2026-02-02", "{}");
        petition("P13", WARD, CaseKind.FEEDBACK, "2026-10-01")
                .about("LAND", "2026-10-01")
                .routed("ACCEPT", true, null, "2026-10-05")
                .act("PROPOSAL_ANSWERED", "2026-10-05", "{'approved':true}")
                .in("feedbackHandling")
                .act("TAKEN_OVER", "2026-10-05", "{}");
        transferred(petition("P14", WARD, CaseKind.RULE_FEEDBACK, "2026-08-01"), "2026-08-05");
    }

    private Entered execution(String name, AgencyId agency, String decided, String inForce, int instance) {
        return enter(name, agency, "EXECUTION", "decisionExecution", CaseKind.COMPLAINT, inForce)
                .act(
                        "BEGUN",
                        inForce,
                        "{'decidedOn':'%s','inForceOn':'%s','instance':%d,'outcome':'PARTLY_RIGHT'}"
                                .formatted(decided, inForce, instance));
    }

    private void executions() {
        execution("E1", WARD, "2026-02-10", "2026-03-25", 1)
                .act(
                        "DIRECTED",
                        "2026-03-30",
                        "{'way':'DIRECT','figures':{'amounts':{'stateMoney':150000000,'stateLand':120.5,'orgMoney':30000000,'orgLand':10,"
                                + "'personMoney':20500000,'personLand':80},'restoredOrganizations':1,'restoredPersons':2,'proposedPersons':3,"
                                + "'proposedOfficials':2,'referredCases':1,'referredPersons':2,'referredOfficials':1}}")
                .act(
                        "PROGRESSED",
                        "2026-06-20",
                        "{'figures':{'amounts':{'stateMoney':100000000,'stateLand':120.5,'orgMoney':30000000,'orgLand':10,"
                                + "'personMoney':20500000,'personLand':80},'handledPersons':3,'handledOfficials':2,'prosecutedCases':1,"
                                + "'prosecutedPersons':2,'prosecutedOfficials':1}}")
                .act("CLOSED", "2026-06-30", "{'closing':'CLOSE'}");
        execution("E2", WARD, "2026-03-10", "2026-04-12", 1)
                .act("DIRECTED", "2026-04-13", "{'way':'NOTHING','figures':null}");
        execution("E3", PROVINCE, "2026-05-20", "2026-06-20", 2)
                .act("DIRECTED", "2026-06-25", "{'way':'SELF','figures':{'amounts':{'personMoney':1000000}}}");
    }

    /** "1=7 2=22 18=-": the figures of a row; a figure that nobody keeps is a stroke. */
    static String told(Map<String, java.math.BigDecimal> cells) {
        var told = new ArrayList<String>();
        cells.forEach((column, figure) ->
                told.add(column.toLowerCase(Locale.ROOT) + "=" + (figure == null ? "-" : figure.toPlainString())));
        return String.join(" ", told);
    }
}
