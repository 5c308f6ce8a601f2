package vn.kntc.petition.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForm;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.Guidance;
import vn.kntc.petition.PetitionAction;
import vn.kntc.petition.PetitionHandling;

/** The officer followed the proposed route or departed from it. */
@Component
class ChooseRouteListener implements TaskListener {

    static final List<String> ACTIONS =
            Arrays.stream(PetitionAction.values()).map(Enum::name).toList();
    static final List<String> CHOICES = List.of(PetitionProcessing.FOLLOW, PetitionProcessing.DEPART);
    static final List<String> WAYS = List.of(PetitionProcessing.NOT_COMPETENT, PetitionProcessing.SUPPLEMENT);
    private static final int MATTERS = 3;

    private final CompletedForms forms;
    private final PetitionHandling petitions;

    ChooseRouteListener(CompletedForms forms, PetitionHandling petitions) {
        this.forms = forms;
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        boolean follows = PetitionProcessing.FOLLOW.equals(form.code("routeChoice", "Lựa chọn", CHOICES));
        var action = PetitionAction.valueOf(
                follows
                        ? PetitionProcessing.PROPOSED_ACTION.get(task).orElseThrow()
                        : form.code("chosenAction", "Hướng xử lý khác", ACTIONS));
        var reason = follows ? null : form.text("departureReason", "Lý do chọn hướng khác", 2000);
        var proposedWay =
                follows ? PetitionProcessing.PROPOSED_GUIDANCE.get(task).orElse("") : "";
        form.optionalDate("processedOn", "Ngày xử lý đơn")
                .ifPresent(on -> petitions.recordProcessingDay(form.caseNumber(), on));
        petitions.chooseRoute(form.caseNumber(), action, reason, guidance(form, action, proposedWay), form.by());
        PetitionProcessing.ACTION.set(task, action.name());
        PetitionProcessing.PROCESSING_CLOCK.set(task, petitions.processingClock(form.caseNumber()));
        PetitionProcessing.tell(task, petitions.nextStep(form.caseNumber()));
    }

    private static Guidance guidance(CompletedForm form, PetitionAction action, String proposedWay) {
        return switch (action) {
            case GUIDE -> guide(form, proposedWay);
            case GUIDE_SPLIT -> Guidance.toSplit(matters(form));
            default -> null;
        };
    }

    /** @param proposedWay what the proposal guides to, which the form then does not ask; else empty */
    private static Guidance guide(CompletedForm form, String proposedWay) {
        boolean asked = proposedWay.isEmpty()
                || form.optionalText("guidanceWay", "Nội dung hướng dẫn", 20).isPresent();
        var way = asked ? form.code("guidanceWay", "Nội dung hướng dẫn", WAYS) : proposedWay;
        return PetitionProcessing.SUPPLEMENT.equals(way)
                ? Guidance.toSupplement(form.text("supplements", "Nội dung cần bổ sung", 2000)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                : Guidance.toBody(form.text("guideTo", "Cơ quan có thẩm quyền giải quyết", 300));
    }

    private static List<Guidance.Matter> matters(CompletedForm form) {
        var matters = new ArrayList<Guidance.Matter>();
        for (int number = 1; number <= MATTERS; number++) {
            var label = "Nội dung thứ " + number;
            var bodyLabel = "Cơ quan có thẩm quyền với nội dung thứ " + number;
            // a petition is split into two at least; the third is optional
            if (number <= 2 || form.optionalText("matter" + number, label, 500).isPresent()) {
                matters.add(new Guidance.Matter(
                        form.text("matter" + number, label, 500), form.text("matterBody" + number, bodyLabel, 300)));
            }
        }
        return matters;
    }
}
