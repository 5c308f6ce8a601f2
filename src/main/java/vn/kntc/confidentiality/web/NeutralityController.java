package vn.kntc.confidentiality.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.confidentiality.Vault;
import vn.kntc.shared.UserId;

/** Where a person answers the question whether his words mean somebody of the case; for pages in the session, and for the API. */
@RestController
@Tag(name = "Nội dung trung tính", description = "Trả lời câu hỏi về tên gọi trong nội dung trung tính")
class NeutralityController {

    private final Vault vault;

    NeutralityController(Vault vault) {
        this.vault = vault;
    }

    @Operation(
            summary = "Xác nhận nội dung được hỏi không chỉ người nào trong hồ sơ",
            description = "Mã câu hỏi là thuộc tính question của câu trả lời 400; sau đó gửi lại đúng nội dung cũ.")
    @PostMapping({"/trung-tinh/{question}/khong-phai", "/api/neutrality/{question}/nobody"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answerNobody(@PathVariable("question") UUID question, Principal person) {
        vault.answerNobody(question, new UserId(person.getName()));
    }
}
