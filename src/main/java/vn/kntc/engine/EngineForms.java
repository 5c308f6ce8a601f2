package vn.kntc.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;
import vn.kntc.shared.UserId;

/** Reads the variables of the step that is being completed as form fields. */
final class EngineForms implements CompletedForms {

    /** A number field of the web form may send 3.0 for 3. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:\\.0)?");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IdentityService identities;

    EngineForms(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public CompletedForm of(DelegateTask task) {
        return new Submitted(task, task.getExecution().getProcessBusinessKey(), task.getTenantId(), identities);
    }

    @Override
    public CompletedForm of(DelegateExecution execution) {
        return new Submitted(execution, execution.getProcessBusinessKey(), execution.getTenantId(), identities);
    }

    private record Submitted(VariableScope scope, String businessKey, String tenant, IdentityService identities)
            implements CompletedForm {

        @Override
        public CaseNumber caseNumber() {
            var number = new CaseNumber(businessKey);
            if (!number.agency().value().equals(tenant)) {
                throw new IllegalStateException("an instance of " + tenant + " carries the number " + number);
            }
            return number;
        }

        @Override
        public UserId by() {
            var who = identities.getCurrentAuthentication();
            return who == null || who.getUserId() == null ? UserId.SYSTEM : new UserId(who.getUserId());
        }

        @Override
        public AgencyId agency() {
            return new AgencyId(tenant);
        }

        @Override
        public String text(String field, String label, int maximum) {
            return optionalText(field, label, maximum)
                    .orElseThrow(() -> new InvalidInput(field, "Hãy nhập “" + label + "”."));
        }

        @Override
        public Optional<String> optionalText(String field, String label, int maximum) {
            Object value = scope.getVariable(field);
            if (value == null) {
                return Optional.empty();
            }
            if (!(value instanceof String)) {
                throw new InvalidInput(field, "“" + label + "” phải là chữ.");
            }
            String text = TypedText.of((String) value);
            if (text.length() > maximum) {
                throw new InvalidInput(field, "“" + label + "” dài quá " + maximum + " ký tự.");
            }
            if (!Brackets.balance(text)) {
                throw new InvalidInput(
                        field, "“" + label + "” có dấu ngoặc mở mà không đóng, hoặc đóng mà không mở; hãy xem lại.");
            }
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        @Override
        public boolean flag(String field) {
            Object value = scope.getVariable(field);
            if (value == null) {
                return false;
            }
            if (value instanceof Boolean flag) {
                return flag;
            }
            // radio groups of two answers post text
            return switch (value.toString()) {
                case "true" -> true;
                case "false", "" -> false;
                default -> throw new InvalidInput(field, "Trường “" + field + "” chỉ nhận có hoặc không.");
            };
        }

        @Override
        public Optional<String> optionalCode(String field) {
            return Optional.ofNullable(scope.getVariable(field))
                    .map(Object::toString)
                    .filter(code -> !TypedText.of(code).isEmpty());
        }

        @Override
        public String code(String field, String label, List<String> allowed) {
            var code = optionalCode(field).orElseThrow(() -> new InvalidInput(field, "Hãy chọn “" + label + "”."));
            if (!allowed.contains(code)) {
                throw new InvalidInput(field, "“" + label + "” có giá trị không nằm trong danh sách được chọn.");
            }
            return code;
        }

        @Override
        public int number(String field, String label, int minimum, int maximum) {
            Object value = scope.getVariable(field);
            var typed = value == null ? "" : TypedText.plain(value.toString());
            if (typed.isEmpty()) {
                throw new InvalidInput(field, "Hãy nhập “" + label + "”.");
            }
            // 1.000 is a thousand to one reader and one to another
            if (!WHOLE.matcher(typed).matches()) {
                throw new InvalidInput(field, "“" + label + "” phải là số nguyên, viết liền các chữ số.");
            }
            int number = Integer.parseInt(typed.replaceFirst("\\.0+$", ""));
            if (number < minimum || number > maximum) {
                throw new InvalidInput(field, "“" + label + "” phải từ " + minimum + " đến " + maximum + ".");
            }
            return number;
        }

        @Override
        public Optional<Integer> optionalNumber(String field, String label, int minimum, int maximum) {
            Object value = scope.getVariable(field);
            return value == null || TypedText.plain(value.toString()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(number(field, label, minimum, maximum));
        }

        @Override
        public LocalDate date(String field, String label) {
            return optionalDate(field, label).orElseThrow(() -> new InvalidInput(field, "Hãy nhập “" + label + "”."));
        }

        @Override
        public Optional<LocalDate> optionalDate(String field, String label) {
            Object value = scope.getVariable(field);
            var typed = value == null ? "" : TypedText.plain(value.toString());
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(typed));
            } catch (DateTimeParseException noDate) {
                throw new InvalidInput(field, "“" + label + "” không phải là một ngày có thật (ngày/tháng/năm).");
            }
        }

        @Override
        public List<String> codes(String field, String label, List<String> allowed) {
            var codes = codes(field, label);
            if (!allowed.containsAll(codes)) {
                throw new InvalidInput(field, "“" + label + "” có giá trị không nằm trong danh sách được chọn.");
            }
            return codes;
        }

        @Override
        public List<String> codes(String field, String label) {
            Object value = scope.getVariable(field);
            if (value == null) {
                return List.of();
            }
            List<String> codes = new ArrayList<>();
            try {
                JsonNode list = JSON.readTree(value.toString());
                if (!list.isArray()) {
                    throw new InvalidInput(field, "“" + label + "” phải là danh sách.");
                }
                list.forEach(code -> codes.add(code.asText()));
            } catch (JsonProcessingException noJson) {
                throw new InvalidInput(field, "“" + label + "” phải là danh sách.");
            }
            return List.copyOf(codes);
        }
    }
}
