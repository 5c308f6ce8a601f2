package vn.kntc.petition.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForm;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.AdmissibilityFacts;
import vn.kntc.petition.Classification;
import vn.kntc.petition.FlagFacts;
import vn.kntc.petition.GroupFacts;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.petition.PetitionKind;
import vn.kntc.petition.RoutingFacts;

/** The officer checked the conditions and sorted the petition. */
@Component
class ClassifyPetitionListener implements TaskListener {

    static final List<String> KINDS = Arrays.stream(PetitionKind.values())
            .filter(kind -> kind != PetitionKind.UNCLASSIFIED)
            .map(Enum::name)
            .toList();
    static final List<String> BODIES =
            List.of("ADMINISTRATIVE", "ELECTED", "JUDICIAL", "PARTY", "ORGANIZATION", "PUBLIC_SERVICE", "ENTERPRISE");
    static final List<String> RESPONDENTS = List.of(
            "COMMUNE_CHAIR",
            "COMMUNE_STAFF",
            "COMMUNE_UNIT_HEAD",
            "DISTRICT_UNIT_HEAD",
            "DISTRICT_CHAIR",
            "PROVINCIAL_SUBUNIT_HEAD",
            "PROVINCIAL_DEPARTMENT_HEAD",
            "PROVINCE_CHAIR",
            "MINISTRY_SUBUNIT_HEAD",
            "MINISTER",
            "PUBLIC_SERVICE_UNIT_HEAD");
    private static final int MOST_PEOPLE = 100_000;
    static final List<String> CAPACITIES = List.of("FULL", "REPRESENTED", "NONE");
    static final List<String> INSTANCES = List.of("1", "2");

    private final CompletedForms forms;
    private final PetitionHandling petitions;

    ClassifyPetitionListener(CompletedForms forms, PetitionHandling petitions) {
        this.forms = forms;
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        var kind = PetitionKind.valueOf(form.code("kind", "Loại đơn", KINDS));
        var number = form.caseNumber();
        form.optionalText("newSummary", "Tóm tắt trung tính viết lại", 500)
                .ifPresent(summary -> petitions.summarize(number, kind, summary, form.by()));
        petitions.classify(number, classification(form, kind), form.by());
        PetitionProcessing.KIND.set(task, kind.name());
        PetitionProcessing.GROUP.set(task, petitions.groupWords(number));
        PetitionProcessing.PEOPLE.set(task, String.valueOf(petitions.people(number)));
        PetitionProcessing.PROCESSING_CLOCK.set(task, petitions.processingClock(number));
    }

    private static Classification classification(CompletedForm form, PetitionKind kind) {
        // what the officer leaves empty stays as it was told at intake
        var group = new GroupFacts(
                form.optionalNumber("people", "Số người nộp đơn", 1, MOST_PEOPLE)
                        .orElse(null),
                form.optionalNumber("signers", "Số người ký đơn", 1, MOST_PEOPLE)
                        .orElse(null),
                form.optionalNumber("representatives", "Số người đại diện", 0, MOST_PEOPLE)
                        .orElse(null));
        int signers = group.signers() == null ? 0 : group.signers();
        return new Classification(
                kind,
                routing(form, signers),
                form.optionalText("earlierSettlement", "Kết quả giải quyết trước đó", 1000)
                        .orElse(null),
                kind == PetitionKind.COMPLAINT ? complaint(form, signers) : null,
                group,
                flags(form),
                form.flag("multiPlace"));
    }

    private static FlagFacts flags(CompletedForm form) {
        return new FlagFacts(
                form.flag("complexOrCrowded"),
                form.flag("crimeSign"),
                form.flag("seriousHarm"),
                form.flag("executionHarm"),
                form.flag("effectiveButDoubtful"),
                form.flag("originalsAttached"));
    }

    private static RoutingFacts routing(CompletedForm form, int signers) {
        return new RoutingFacts(
                form.flag("fit"),
                form.flag("authorIdentified"),
                form.flag("validForm"),
                form.flag("checkableEvidence"),
                form.flag("competent"),
                form.code("competentBody", "Cơ quan có thẩm quyền thuộc khối", BODIES),
                form.flag("conditionsMet"),
                form.flag("alreadyGuided"),
                form.flag("multiAddressed"),
                form.flag("lowerBodyOverdue"),
                form.flag("forwarded"),
                signers,
                form.flag("fromSettledComplaint"));
    }

    private static Classification.ComplaintFacts complaint(CompletedForm form, int signers) {
        return new Classification.ComplaintFacts(
                form.code("respondent", "Người bị khiếu nại", RESPONDENTS),
                Integer.parseInt(form.code("instance", "Lần khiếu nại", INSTANCES)),
                form.flag("respondentWithinArea"),
                new AdmissibilityFacts(
                        form.flag("contestable"),
                        form.flag("internalAct"),
                        form.flag("directlyAffected"),
                        form.code("capacity", "Năng lực hành vi của người khiếu nại", CAPACITIES),
                        form.flag("representativeLawful"),
                        form.flag("signed"),
                        form.flag("withinTimeLimit"),
                        form.flag("legitimateReason"),
                        form.flag("secondInstanceDecided"),
                        form.flag("terminatedAndLapsed"),
                        form.flag("courtAccepted"),
                        signers,
                        form.flag("allSigned"),
                        form.flag("representativeAppointed")));
    }
}
