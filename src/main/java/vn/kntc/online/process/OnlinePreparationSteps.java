package vn.kntc.online.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OneOf;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.online.OnlineAct.LinkTest;
import vn.kntc.online.OnlineAct.LinkTested;
import vn.kntc.online.OnlineAct.Point;
import vn.kntc.online.OnlineAct.PointKind;
import vn.kntc.online.OnlineAct.Told;
import vn.kntc.online.OnlineFacts;
import vn.kntc.online.OnlinePlan;
import vn.kntc.online.OnlineReception;
import vn.kntc.online.OnlineReception.Decision;
import vn.kntc.online.OnlineReception.Notice;

/** What the program does at which step of {@code online-preparation.bpmn}. */
final class OnlinePreparationSteps {

    static final StepTable<OnlineReception> TABLE = StepTable.of(OnlineReception.class, on -> {
        on.form("checkOnlineConditions", Conditions.class).does(OnlinePreparationSteps::check);
        on.form("decideOnlineReception", Choice.class)
                .sets(OnlinePreparation.HELD_ONLINE, Choice::decision, OnlineReception::decide);
        on.form("planOnlineSession", Plan.class).does(Plan::plan, OnlineReception::plan);
        on.form("signOnlineNotice", Signature.class).does(OnlinePreparationSteps::sign);
        on.form("issueOnlineNotice", Issue.class).does(Issue::notice, OnlineReception::inform);
        on.form("testOnlineLink", LinkEntry.class).does(OnlinePreparationSteps::test);
        on.form("connectOnlinePoints", Connection.class).does(Connection::connectedAt, OnlineReception::connect);
    });

    private OnlinePreparationSteps() {}

    private static void check(OnlineReception online, Step<Conditions> step) {
        var answer = online.check(step.caseNumber(), step.entry().facts(), step.by());
        step.set(OnlinePreparation.ANSWER, answer.allowed() ? "ALLOWED" : "NOT_ALLOWED");
        step.set(OnlinePreparation.BASIS, String.join("; ", answer.basis()));
        step.set(OnlinePreparation.DOUBTS, String.join(" ", answer.doubts()));
    }

    private static void sign(OnlineReception online, Step<Signature> step) {
        boolean signed = step.entry().signAnswer() == Signature.Reply.APPROVE;
        online.sign(step.caseNumber(), signed, step.entry().signRemark(), step.by());
        step.set(OnlinePreparation.NOTICE_SIGNED, signed);
    }

    private static void test(OnlineReception online, Step<LinkEntry> step) {
        var result = online.test(step.caseNumber(), step.entry().tested(), step.by());
        step.set(OnlinePreparation.LINK_TEST, result.name());
        step.set(OnlinePreparation.HELD_ONLINE, result != LinkTest.GIVEN_UP);
    }

    record Conditions(
            @OneOf({"COMPLAINT", "DENUNCIATION", "FEEDBACK", "MIXED", "RULE_FEEDBACK"}) String kind,
            boolean complexOrLong,
            boolean needsManyAgencies,
            boolean remoteOrVulnerable,
            boolean citizenWishesOnline,
            boolean forceMajeure,
            boolean otherNeed,
            boolean asksIdentityProtection,
            boolean secrecyAssured,
            boolean recordingAvailable) {

        OnlineFacts facts() {
            return new OnlineFacts(
                    CaseKind.valueOf(kind),
                    complexOrLong,
                    needsManyAgencies,
                    remoteOrVulnerable,
                    citizenWishesOnline,
                    forceMajeure,
                    otherNeed,
                    asksIdentityProtection,
                    secrecyAssured,
                    recordingAvailable);
        }
    }

    record Choice(Form onlineChoice, LocalDate decidedOn, @MayBeEmpty String decisionReason) {

        enum Form {
            ONLINE,
            IN_PERSON
        }

        Decision decision() {
            return new Decision(decidedOn, onlineChoice == Form.ONLINE, decisionReason);
        }
    }

    record Plan(
            LocalTime beginsAt,
            String connection,
            LocalDate testPlannedOn,
            List<PointRow> points,
            Integer people,
            Integer representatives) {

        OnlinePlan plan() {
            return new OnlinePlan(
                    beginsAt,
                    connection,
                    testPlannedOn,
                    points.stream().map(PointRow::point).toList(),
                    people,
                    representatives);
        }
    }

    record PointRow(
            PointKind pointKind,
            String pointName,
            String receiver,
            String advisingUnit,
            String bodies,
            boolean citizenHere) {

        Point point() {
            return new Point(pointKind, pointName, receiver, advisingUnit, bodies, citizenHere);
        }
    }

    record Signature(Reply signAnswer, @MayBeEmpty String signRemark) {

        enum Reply {
            APPROVE,
            SEND_BACK
        }
    }

    record Issue(LocalDate issuedOn, @IfAsked String enteredNumber, List<Told> told, String setUp) {

        Notice notice() {
            return new Notice(issuedOn, enteredNumber, told, setUp);
        }
    }

    record LinkEntry(LocalDate testedOn, LinkTest testResult, String testRemark) {

        LinkTested tested() {
            return new LinkTested(testedOn, testResult, testRemark);
        }
    }

    record Connection(LocalTime connectedAt) {}
}
