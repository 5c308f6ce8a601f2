package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.kntc.engine.CompletedForm;
import vn.kntc.engine.CompletedForms;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Reads what a test submitted with a task; lists are codes separated by commas. */
final class SubmittedForms implements CompletedForms {

    static final UserId OFFICER = new UserId("can-bo.nhanhoa");

    @Override
    public CompletedForm of(DelegateTask task) {
        return new Submitted(task);
    }

    @Override
    public CompletedForm of(DelegateExecution execution) {
        throw new UnsupportedOperationException("this procedure has no start form");
    }

    private record Submitted(DelegateTask task) implements CompletedForm {

        @Override
        public CaseNumber caseNumber() {
            return new CaseNumber(task.getExecution().getProcessBusinessKey());
        }

        @Override
        public UserId by() {
            return OFFICER;
        }

        @Override
        public AgencyId agency() {
            return caseNumber().agency();
        }

        @Override
        public String text(String field, String label, int maximum) {
            return optionalText(field, label, maximum).orElseThrow(() -> new InvalidInput(field, "Hãy nhập " + label));
        }

        @Override
        public Optional<String> optionalText(String field, String label, int maximum) {
            return Optional.ofNullable((String) task.getVariable(field));
        }

        @Override
        public boolean flag(String field) {
            return Boolean.TRUE.equals(task.getVariable(field));
        }

        @Override
        public String code(String field, String label, List<String> allowed) {
            var code = text(field, label, 100);
            if (!allowed.contains(code)) {
                throw new InvalidInput(field, "Giá trị không được phép");
            }
            return code;
        }

        @Override
        public int number(String field, String label, int minimum, int maximum) {
            return Integer.parseInt(String.valueOf(task.getVariable(field)));
        }

        @Override
        public Optional<Integer> optionalNumber(String field, String label, int minimum, int maximum) {
            return Optional.ofNullable((Integer) task.getVariable(field));
        }

        @Override
        public LocalDate date(String field, String label) {
            return LocalDate.parse(text(field, label, 10));
        }

        @Override
        public Optional<LocalDate> optionalDate(String field, String label) {
            return optionalText(field, label, 10).map(LocalDate::parse);
        }

        @Override
        public List<String> codes(String field, String label, List<String> allowed) {
            var codes = optionalText(field, label, 1000)
                    .map(all -> Arrays.asList(all.split(",")))
                    .orElse(List.of());
            assert allowed.containsAll(codes);
            return codes;
        }
    }
}
