package vn.kntc.online;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.kntc.document.CaseFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.online.OnlineAct.RecordingKept;
import vn.kntc.online.OnlineAct.Secrecy;
import vn.kntc.shared.InvalidInput;

/** Where the recording of a session is kept: a file of its case, or outside, with the hash by which it is known again. */
@Component
class Recordings {

    private static final String FILE = "fileNumber";
    private static final long MEGABYTE = DataSize.ofMegabytes(1).toBytes();

    private final CaseFiles files;
    private final OnlineRules rules;
    private final DataSize largest;

    /** @param largest that lies in a case; what is larger is kept outside */
    Recordings(CaseFiles files, OnlineRules rules, @Value("${kntc.online.largest-recording:20MB}") DataSize largest) {
        this.files = files;
        this.rules = rules;
        this.largest = largest;
    }

    RecordingKept checked(OnlineSession session, KeptRecording entered, LocalDate today) {
        if (entered.secrecy() == Secrecy.NORMAL && session.mayDenounce()) {
            throw new InvalidInput("secrecy", "Nội dung có thể là tố cáo; bản ghi phải được hạn chế người mở.");
        }
        var doubts = entered.secrecy() == Secrecy.STATE_SECRET
                ? List.of(rules.doubtOfStateSecret(session.sessionOn()))
                : List.<String>of();
        if (entered.fileNumber() == null) {
            return new RecordingKept(
                    today,
                    entered.secrecy(),
                    null,
                    null,
                    entered.place(),
                    entered.sha256().toLowerCase(Locale.ROOT),
                    doubts,
                    entered.keeper(),
                    entered.medium());
        }
        var file = file(session, entered.fileNumber());
        return new RecordingKept(
                today, entered.secrecy(), file.id(), file.label(), null, file.sha256(), doubts, null, null);
    }

    private CaseFile file(OnlineSession session, int number) {
        var file = files.of(session.caseNumber()).stream()
                .filter(one -> one.label().startsWith("Tệp " + number + " "))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        FILE, "Hồ sơ không có Tệp " + number + "; hãy tải bản ghi lên hồ sơ rồi ghi số của tệp."));
        if (!file.mediaType().startsWith("video/") && !file.mediaType().startsWith("audio/")) {
            throw new InvalidInput(FILE, "Tệp " + number + " không phải là tệp âm thanh hoặc video.");
        }
        if (file.size() > largest.toBytes()) {
            throw new InvalidInput(
                    FILE,
                    "Bản ghi lớn hơn mức " + largest.toBytes() / MEGABYTE
                            + " MB được giữ trong hồ sơ; hãy lưu ở nơi lưu trữ của cơ quan và ghi nơi lưu, người giữ, vật lưu, mã băm.");
        }
        return file;
    }
}
