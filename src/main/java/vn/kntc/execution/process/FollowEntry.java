package vn.kntc.execution.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.kntc.execution.Amounts;
import vn.kntc.execution.DoneFigures;
import vn.kntc.execution.ExecutionAct.CompletionProposed;
import vn.kntc.execution.ExecutionAct.NotPerformed;
import vn.kntc.execution.ExecutionAct.Performed;
import vn.kntc.execution.ExecutionAct.Progressed;
import vn.kntc.execution.ExecutionAct.RedirectionAsked;
import vn.kntc.execution.ExecutionAct.Reviewed;
import vn.kntc.execution.ExecutionAct.UrgingAsked;
import vn.kntc.execution.process.DecisionExecution.Route;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which an execution is followed; what belongs to another choice is hidden. */
record FollowEntry(
        Step followStep,
        LocalDate reportedOn,
        String progress,
        @MayBeEmpty List<PerformedRow> performed,
        @MayBeEmpty BigDecimal recoveredMoney,
        @MayBeEmpty BigDecimal recoveredLand,
        @MayBeEmpty BigDecimal returnedOrgMoney,
        @MayBeEmpty BigDecimal returnedOrgLand,
        @MayBeEmpty BigDecimal returnedPersonMoney,
        @MayBeEmpty BigDecimal returnedPersonLand,
        @MayBeEmpty Integer handledPersons,
        @MayBeEmpty Integer handledOfficials,
        @MayBeEmpty Integer prosecutedCases,
        @MayBeEmpty Integer prosecutedPersons,
        @MayBeEmpty Integer prosecutedOfficials,
        String urgedBody,
        String demand,
        LocalDate urgedReplyBy,
        String failingBody,
        String failure,
        String redirectionReason,
        String reviewSigns,
        @MayBeEmpty String reviewDamage,
        String reviewDocument,
        LocalDate documentDate,
        String reviewResult,
        @MayBeEmpty @IfAsked String reviewFault,
        @MayBeEmpty String completionRemark) {

    enum Step {
        PROGRESS(Route.GO_ON),
        URGE(Route.LETTER),
        NOT_PERFORMED(Route.ENFORCE),
        REDIRECT(Route.REDIRECT),
        REVIEW(Route.LETTER),
        REVIEWED(Route.CLOSE),
        COMPLETE(Route.CLOSE);

        private final Route route;

        Step(Route route) {
            this.route = route;
        }

        Route route() {
            return route;
        }
    }

    /** A duty that was performed. */
    record PerformedRow(Integer number, LocalDate performedOn, @MayBeEmpty String result) {}

    Progressed report() {
        return new Progressed(
                reportedOn,
                progress,
                performed.stream()
                        .map(row -> new Performed(row.number(), row.performedOn(), row.result()))
                        .toList(),
                new DoneFigures(
                        new Amounts(
                                recoveredMoney,
                                recoveredLand,
                                returnedOrgMoney,
                                returnedOrgLand,
                                returnedPersonMoney,
                                returnedPersonLand),
                        DirectionEntry.count(handledPersons),
                        DirectionEntry.count(handledOfficials),
                        DirectionEntry.count(prosecutedCases),
                        DirectionEntry.count(prosecutedPersons),
                        DirectionEntry.count(prosecutedOfficials)));
    }

    UrgingAsked urging() {
        return new UrgingAsked(reportedOn, urgedBody, demand, urgedReplyBy);
    }

    NotPerformed notPerformed() {
        return new NotPerformed(reportedOn, failingBody, failure);
    }

    RedirectionAsked redirection() {
        return new RedirectionAsked(reportedOn, redirectionReason);
    }

    Reviewed reviewed() {
        return new Reviewed(reportedOn, reviewDocument, documentDate, reviewResult, reviewFault);
    }

    CompletionProposed completion() {
        return new CompletionProposed(reportedOn, completionRemark);
    }
}
