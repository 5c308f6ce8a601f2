package vn.kntc.engine.gate;

import java.util.Set;

/** A form of this engine, named as its file, that says by which article it is filled in. */
final class FormHead implements FormRule {

    private static final int SCHEMA = 16;
    private static final String PLATFORM = "Camunda Platform";
    private static final String VERSION = "7.24.0";

    private final Contracts contracts;
    private final Set<String> used;

    /** @param used ids of the forms that the diagrams of the same deployment name */
    FormHead(Contracts contracts, Set<String> used) {
        this.contracts = contracts;
        this.used = used;
    }

    @Override
    public void check(Form form) {
        if (form.id().isEmpty()) {
            form.refuse("không có mã (id); hãy ghi mã “" + form.ownId() + "” ở ô ID của biểu mẫu.");
        } else if (!form.id().equals(form.ownId())) {
            form.refuse("có mã “" + form.id() + "”; mã của tệp này phải là “" + form.ownId() + "”.");
        }
        if (contracts.readerOf(form.ownId()).isEmpty() && !used.contains(form.id())) {
            form.refuse(
                    "không thuộc công việc nào mà chương trình biết; hãy xóa tệp này hoặc đặt lại tên theo công việc"
                            + " của nó.");
        }
        if (!form.content().path("type").asText().equals("default")
                || !form.content().path("executionPlatform").asText().equals(PLATFORM)
                || !form.content().path("executionPlatformVersion").asText().equals(VERSION)
                || form.content().path("schemaVersion").asInt() != SCHEMA) {
            form.refuse("không được lưu cho Camunda Platform " + VERSION + " (schemaVersion " + SCHEMA
                    + "); hãy chọn đúng phiên bản khi lưu trong Camunda Modeler.");
        }
        if (form.fields().isEmpty()) {
            form.refuse("không có trường nào để điền; hãy thêm lại các trường của công việc.");
        }
        if (form.components().stream()
                .filter(component -> Form.type(component).equals("text"))
                .noneMatch(component -> component.path("text").asText().matches("(?s).*[Đđ]iều\\s+\\d.*"))) {
            form.refuse("không có đoạn chữ nào ghi điều luật; hãy ghi căn cứ bằng số điều và tên luật.");
        }
    }
}
