package vn.kntc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;

/** A petition that reached Nhân Hòa by post on 03/07/2026, filed over the API as another system would. */
public final class FiledPetition {

    private FiledPetition() {}

    /** @return the number of the case; its instance waits for the petition officer */
    public static CaseNumber at(int port, String summary) {
        return file(port, "", summary);
    }

    /** The same from somebody with a name. */
    public static CaseNumber of(int port, String name, String summary) {
        return file(
                port,
                """
                {"name":"%s","address":"Tổ 3, phường Nhân Hòa","idType":"CITIZEN_CARD","idNumber":"027185003219","phone":"0912345678"}"""
                        .formatted(name),
                summary);
    }

    private static CaseNumber file(int port, String petitioner, String summary) {
        var body =
                """
                {"agency":"nhanhoa","channel":"POST","receivedOn":"2026-07-03","petitioners":[%s],
                 "summary":"%s","content":"Đề nghị xem xét lại.","externalId":"%s"}"""
                        .formatted(petitioner, summary, UUID.randomUUID());
        var answer = new Browser(port).json("POST", "/api/petitions", body, Browser.basic("petition-officer.nhanhoa"));
        assertThat(answer.statusCode()).isEqualTo(201);
        try {
            return new CaseNumber(new ObjectMapper()
                    .readTree(answer.body())
                    .path("caseNumber")
                    .asText());
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
