package vn.kntc.dossier.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.multipart.MultipartFile;
import vn.kntc.document.CaseFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.dossier.CaseDossier;
import vn.kntc.shared.InvalidInput;

/** A file as it came with a form or an API call. */
record UploadedFile(CaseFiles.Kind kind, MultipartFile file) {

    /** @throws InvalidInput if there is no file or no such kind */
    static UploadedFile of(String kind, MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", "Chưa chọn tệp, hoặc tệp không có nội dung.");
        }
        return new UploadedFile(kindOf(kind), file);
    }

    CaseFile addTo(CaseDossier dossier, String caseNumber) throws IOException {
        dossier.requireUpload(caseNumber);
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return dossier.addFile(caseNumber, kind, name, file.getBytes());
    }

    private static CaseFiles.Kind kindOf(String code) {
        return Arrays.stream(CaseFiles.Kind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "kind",
                        "Loại tệp không đúng; chọn một trong: "
                                + Arrays.stream(CaseFiles.Kind.values())
                                        .map(kind -> kind.name() + " (" + kind.label() + ")")
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
