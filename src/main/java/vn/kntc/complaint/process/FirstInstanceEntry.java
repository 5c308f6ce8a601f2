package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.FirstInstance;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.NotOwnWords;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** The form that says what a second complaint is about; what the first case knows may be left out. */
record FirstInstanceEntry(
        LocalDate recordedOn,
        FirstInstance.Ground secondComplaintGround,
        @MayBeEmpty @NotOwnWords("a case number: the step takes nothing else") String firstCase,
        @MayBeEmpty String firstOffice,
        @MayBeEmpty String firstNumber,
        @MayBeEmpty LocalDate firstIssuedOn,
        @MayBeEmpty LocalDate firstReceivedOn,
        @MayBeEmpty String firstResult,
        @MayBeEmpty LocalDate limitEndedOn,
        boolean windowRemote,
        @MayBeEmpty String lateReason) {

    FirstInstance found() {
        return new FirstInstance(
                recordedOn,
                secondComplaintGround,
                caseNumber(),
                firstOffice,
                firstNumber,
                firstIssuedOn,
                firstReceivedOn,
                firstResult,
                limitEndedOn,
                windowRemote,
                lateReason);
    }

    private String caseNumber() {
        if (firstCase == null) {
            return null;
        }
        if (!CaseNumber.isOne(firstCase.strip())) {
            throw new InvalidInput("firstCase", "Số hồ sơ không đúng dạng, ví dụ đúng: NHANHOA-2026-000123.");
        }
        return firstCase.strip();
    }
}
