package vn.kntc.petition.process;

import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.NotOwnWords;
import vn.kntc.handling.step.OneOf;
import vn.kntc.handling.step.VerbDecides;
import vn.kntc.matter.MatterField;
import vn.kntc.petition.AdmissibilityFacts;
import vn.kntc.petition.Classification;
import vn.kntc.petition.FlagFacts;
import vn.kntc.petition.RoutingFacts;

/** The form by which the officer checks the conditions and sorts the petition; each fact bears the name that the tables give it. */
record ClassificationEntry(
        @OneOf({"COMPLAINT", "DENUNCIATION", "FEEDBACK", "MIXED", "RULE_FEEDBACK"}) String kind,
        @MayBeEmpty @NotOwnWords(CLOSER) String newSummary,
        @IfAsked @NotOwnWords("the form shows it, and nobody can change it; it is not kept") String lookAlikes,
        @IfAsked @VerbDecides("who posts none found no earlier petition") SameMatter sameMatter,
        @IfAsked @NotOwnWords("a case number: the verb takes nothing else") String earlierCase,
        @IfAsked @VerbDecides("the matter may tell it later") MatterField matterField,
        @MayBeEmpty Integer people,
        @VerbDecides("forms of the first version require it; what was told at intake stands") Integer signers,
        @MayBeEmpty Integer representatives,
        boolean fit,
        boolean authorIdentified,
        boolean alreadyGuided,
        boolean multiAddressed,
        boolean forwarded,
        @IfAsked boolean fromReceptionBoard,
        @IfAsked @NotOwnWords(CLOSER) String earlierSettlement,
        boolean validForm,
        boolean checkableEvidence,
        boolean fromSettledComplaint,
        boolean multiPlace,
        @IfAsked @VerbDecides("who posts none complains about an administrative decision or act")
                Contested contestedType,
        Respondent respondent,
        @OneOf({"1", "2"}) String instance,
        boolean respondentWithinArea,
        boolean competent,
        Body competentBody,
        boolean lowerBodyOverdue,
        boolean conditionsMet,
        boolean contestable,
        boolean internalAct,
        boolean directlyAffected,
        Capacity capacity,
        boolean representativeLawful,
        boolean signed,
        boolean withinTimeLimit,
        boolean legitimateReason,
        boolean secondInstanceDecided,
        boolean terminatedAndLapsed,
        boolean courtAccepted,
        boolean allSigned,
        boolean representativeAppointed,
        boolean complexOrCrowded,
        boolean crimeSign,
        boolean seriousHarm,
        boolean executionHarm,
        boolean effectiveButDoubtful,
        boolean originalsAttached) {

    private static final String CLOSER =
            "the verb checks it, once it is known whether the petition denounces: then it is refused, not asked about";

    /** What is complained about; forms of before do not ask, and mean the first. */
    enum Contested {
        ADMINISTRATIVE,
        DISCIPLINARY
    }

    enum Respondent {
        COMMUNE_CHAIR,
        COMMUNE_STAFF,
        COMMUNE_UNIT_HEAD,
        DISTRICT_UNIT_HEAD,
        DISTRICT_CHAIR,
        PROVINCIAL_SUBUNIT_HEAD,
        PROVINCIAL_DEPARTMENT_HEAD,
        PROVINCE_CHAIR,
        MINISTRY_SUBUNIT_HEAD,
        MINISTER,
        PUBLIC_SERVICE_UNIT_HEAD
    }

    enum Body {
        ADMINISTRATIVE,
        ELECTED,
        JUDICIAL,
        PARTY,
        ORGANIZATION,
        PUBLIC_SERVICE,
        ENTERPRISE
    }

    enum Capacity {
        FULL,
        REPRESENTED,
        NONE
    }

    /** What the officer decided about an earlier petition. */
    enum SameMatter {
        DIFFERENT,
        REPEATED,
        MERGED
    }

    /** Whether an earlier petition was found to be the same. */
    boolean handedInBefore() {
        return sameMatter == SameMatter.REPEATED || sameMatter == SameMatter.MERGED;
    }

    /** Of what is merged only the kind and the people are asked; forms from before ask everything. */
    boolean asksNothingElse() {
        return sameMatter == SameMatter.MERGED && competentBody == null;
    }

    GroupFacts group() {
        return new GroupFacts(people, signers, representatives);
    }

    CaseKind sort() {
        return CaseKind.valueOf(kind);
    }

    Classification classification() {
        return new Classification(
                sort(),
                routing(),
                earlierSettlement,
                sort() == CaseKind.COMPLAINT ? complaint() : null,
                // what the officer leaves empty stays as it was told at intake
                group(),
                new FlagFacts(
                        complexOrCrowded,
                        crimeSign,
                        seriousHarm,
                        executionHarm,
                        effectiveButDoubtful,
                        originalsAttached),
                multiPlace,
                fromReceptionBoard);
    }

    private int told() {
        return signers == null ? 0 : signers;
    }

    private RoutingFacts routing() {
        return new RoutingFacts(
                fit,
                authorIdentified,
                validForm,
                checkableEvidence,
                competent,
                competentBody.name(),
                conditionsMet,
                alreadyGuided,
                multiAddressed,
                lowerBodyOverdue,
                forwarded,
                told(),
                fromSettledComplaint);
    }

    private Classification.ComplaintFacts complaint() {
        return new Classification.ComplaintFacts(
                respondent.name(),
                Integer.parseInt(instance),
                respondentWithinArea,
                new AdmissibilityFacts(
                        contestable,
                        internalAct,
                        directlyAffected,
                        capacity.name(),
                        representativeLawful,
                        signed,
                        withinTimeLimit,
                        legitimateReason,
                        secondInstanceDecided,
                        terminatedAndLapsed,
                        courtAccepted,
                        told(),
                        allSigned,
                        representativeAppointed),
                contestedType == Contested.DISCIPLINARY);
    }
}
