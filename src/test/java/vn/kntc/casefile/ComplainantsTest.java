package vn.kntc.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;

class ComplainantsTest {

    private static List<Identity> people(String letters) {
        return Arrays.stream(letters.split(""))
                .map(letter -> new Identity(
                        switch (letter) {
                            case "p" -> PartyRole.PETITIONER;
                            case "r" -> PartyRole.REPRESENTATIVE;
                            case "l" -> PartyRole.AUTHORIZED;
                            default -> PartyRole.RESPONDENT;
                        },
                        letter,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }

    private static String names(List<Identity> identities) {
        return identities.stream().map(Identity::name).reduce("", String::concat);
    }

    /** p petitioner, r representative, l lawyer, x respondent, as they were entered. */
    @ParameterizedTest
    @CsvSource({
        "p, 1, p, '', 0",
        "lp, 1, p, '', 0",
        "ppl, 2, pp, '', 1",
        "lppx, 2, pp, '', 1",
        "ppr, 2, pp, '', 1",
        "pr, 1, p, '', 0",
        "r, 1, r, '', 0",
        "pppr, 6, pppr, r, 5",
        "rrl, 12, rr, rr, 11",
        "pprr, 4, pprr, rr, 3",
        "p, 6, p, '', 5",
        "lx, 1, '', '', 0"
    })
    void knowsWhoComplainsAndWhoActsForThem(
            String entered, int people, String complainants, String representatives, int others) {
        var side = new Complainants(people(entered), people);
        assertThat(names(side.named())).isEqualTo(complainants);
        assertThat(names(side.representatives())).isEqualTo(representatives);
        assertThat(side.others()).isEqualTo(others);
    }

    @Test
    void writesToTheRepresentativeOfAGroupAndNeverToTheLawyer() {
        assertThat(new Complainants(people("lppr"), 6).addressee().orElseThrow().name())
                .isEqualTo("r");
        assertThat(new Complainants(people("lpp"), 2).addressee().orElseThrow().name())
                .isEqualTo("p");
        assertThat(new Complainants(people("pr"), 1).addressee().orElseThrow().name())
                .isEqualTo("p");
        assertThat(new Complainants(people("l"), 1).addressee()).isEmpty();
    }
}
