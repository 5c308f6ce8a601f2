package vn.kntc.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTest {

    @ParameterizedTest
    @CsvSource({
        ", , , PREVIEW",
        "xem, now, on, PREVIEW",
        "luu, , on, UNSEEN",
        "luu, ' ', on, UNSEEN",
        "luu, before, on, STALE",
        "luu, before, , STALE",
        "luu, now, , UNCONFIRMED",
        "luu, now, on, SAVE"
    })
    void onlyWhatWasSeenAndConfirmedIsSaved(String step, String seen, String confirmed, Sending.Wish wish) {
        assertThat(new Sending(step, seen, confirmed).wish("now")).isEqualTo(wish);
    }
}
