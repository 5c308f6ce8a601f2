package vn.kntc.complaint.process;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.engine.CompletedForms;

/** The listeners and delegates of the model under the names by which it calls them. */
final class ProcessBeans {

    private ProcessBeans() {}

    static Map<Object, Object> of(CompletedForms forms, ComplaintHandling complaints) {
        var beans = new LinkedHashMap<Object, Object>();
        beans.put("beginFirstInstanceListener", new BeginFirstInstanceListener());
        beans.put("assessAdmissibilityListener", new AssessAdmissibilityListener(complaints));
        beans.put("decideAcceptanceListener", new DecideAcceptanceListener(forms, complaints));
        beans.put("issueRefusalNoticeListener", new IssueRefusalNoticeListener(forms, complaints));
        beans.put("issueAcceptanceNoticeListener", new IssueAcceptanceNoticeListener(forms, complaints));
        beans.put("reCheckDecisionListener", new ReCheckDecisionListener(forms, complaints));
        beans.put("assignVerificationListener", new AssignVerificationListener(forms, complaints));
        beans.put("issueVerificationDecisionListener", new IssueVerificationDecisionListener(forms, complaints));
        beans.put("reportVerificationListener", new ReportVerificationListener(forms, complaints));
        beans.put("requireDialogueDelegate", new RequireDialogueDelegate(complaints));
        beans.put("scheduleDialogueListener", new ScheduleDialogueListener(forms, complaints));
        beans.put("issueDialogueNoticeListener", new IssueDialogueNoticeListener(forms, complaints));
        beans.put("holdDialogueListener", new HoldDialogueListener(forms, complaints));
        beans.put("decideComplaintListener", new DecideComplaintListener(forms, complaints));
        beans.put("issueDecisionListener", new IssueDecisionListener(forms, complaints));
        beans.put("sendDecisionListener", new SendDecisionListener(forms, complaints));
        beans.put("recordDeliveryListener", new RecordDeliveryListener(forms, complaints));
        beans.put("publishDecisionListener", new PublishDecisionListener(forms, complaints));
        beans.put("confirmPublicationListener", new ConfirmPublicationListener(forms, complaints));
        beans.put("recordLegalEffectDelegate", new RecordLegalEffectDelegate(complaints));
        beans.put("recordSecondComplaintDelegate", new RecordSecondComplaintDelegate(complaints));
        beans.put("recordWithdrawalDelegate", new RecordWithdrawalDelegate(complaints));
        beans.put("recordSuspensionGroundDelegate", new RecordSuspensionGroundDelegate(complaints));
        beans.put("recordStayRequestDelegate", new RecordStayRequestDelegate(complaints));
        return beans;
    }
}
