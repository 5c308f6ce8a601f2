package vn.kntc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;

/** A petition without a name that reached Nhân Hòa by post on 03/07/2026, filed over the API as another system would. */
public final class FiledPetition {

    private FiledPetition() {}

    /** @return the number of the case; its instance waits for the petition officer */
    public static CaseNumber at(int port, String summary) {
        var body =
                """
                {"agency":"nhanhoa","channel":"POST","receivedOn":"2026-07-03","petitioners":[],
                 "summary":"%s","content":"Đề nghị xem xét lại.","externalId":"%s"}"""
                        .formatted(summary, UUID.randomUUID());
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
