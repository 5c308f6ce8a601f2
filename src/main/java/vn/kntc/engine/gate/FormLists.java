package vn.kntc.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import vn.kntc.engine.TaskForm;

/** A list whose rows officers add and take away: all of them in sight, within limits that the server holds it to. */
final class FormLists {

    /** Custom properties that a list has, besides what it begins with. */
    static final Set<String> PROPERTIES = Set.of(TaskForm.LEAST_ROWS, TaskForm.MOST_ROWS, TaskForm.ROW_NAME);

    /** More rows than that no officer fills in on one page. */
    private static final int MOST = 100;

    private FormLists() {}

    static void check(Form form, JsonNode list) {
        if (list.path("path").asText().isEmpty()) {
            form.refuse(list, "không có đường dẫn (Path) nên điền vào cũng không ai đọc; hãy ghi đường dẫn.");
        }
        if (form.around(list) != null) {
            form.refuse(list, "nằm trong danh sách hoặc nhóm khác, chương trình không đọc được; hãy đưa ra ngoài.");
        }
        if (form.fields(list).isEmpty()) {
            form.refuse(list, "không có ô nào để điền; hãy thêm ô.");
        }
        if (!list.path("isRepeating").asBoolean()
                || !list.path("allowAddRemove").asBoolean()) {
            form.refuse(list, "không cho thêm, bớt mục; hãy đánh dấu Allow add/delete items.");
        }
        if (!list.path("disableCollapse").asBoolean()) {
            form.refuse(list, "giấu bớt mục khi có nhiều; hãy đánh dấu Disable collapse.");
        }
        limits(form, list);
    }

    private static void limits(Form form, JsonNode list) {
        var properties = list.path("properties");
        FormParts.vietnamese(
                form,
                list,
                "tên gọi một mục (thuộc tính " + TaskForm.ROW_NAME + ")",
                properties.path(TaskForm.ROW_NAME).asText());
        int most = number(properties.path(TaskForm.MOST_ROWS));
        int least = properties.has(TaskForm.LEAST_ROWS) ? number(properties.path(TaskForm.LEAST_ROWS)) : 0;
        if (most < 1 || most > MOST) {
            form.refuse(
                    list,
                    "không giới hạn số mục; hãy ghi thuộc tính riêng " + TaskForm.MOST_ROWS + " từ 1 đến " + MOST
                            + ".");
        } else if (least < 0 || least > most) {
            form.refuse(
                    list,
                    "có thuộc tính riêng " + TaskForm.LEAST_ROWS + " không phải số từ 0 đến " + most
                            + "; hãy ghi lại.");
        } else if (list.path("defaultRepetitions").asInt(1) > most) {
            form.refuse(list, "hiện sẵn nhiều mục hơn số được phép; hãy giảm Default number of items.");
        }
    }

    /** @return -1 where it is none */
    private static int number(JsonNode written) {
        return written.asText().matches("\\d{1,3}") ? written.asInt() : -1;
    }
}
