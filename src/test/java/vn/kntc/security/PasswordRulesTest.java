package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken, and what is said of the others. */
class PasswordRulesTest {

    private static final String LOGIN = "petition-officer.nhanhoa";

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "Ngắn quá!", "            ", "mười một ký", "   ghế tre    "})
    void tooShort(String password) {
        assertThat(rules.violation(password, LOGIN)).hasValue("Mật khẩu phải có ít nhất 12 ký tự.");
    }

    @Test
    void aMarkedLetterIsOneSignHoweverItIsTyped() {
        String decomposed = Normalizer.normalize("ghế ấm trà ổ", Normalizer.Form.NFD);
        assertThat(decomposed.length()).isGreaterThan(12);
        assertThat(rules.violation(decomposed, LOGIN)).isEmpty();
        assertThat(rules.violation(Normalizer.normalize("ghế ấm trà", Normalizer.Form.NFD), LOGIN))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("ít nhất 12 ký tự"));
    }

    @Test
    void tooLong() {
        assertThat(rules.violation("ghế tre uống trà ".repeat(10), LOGIN))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("dài quá 128 ký tự"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ghế\u200b tre uống trà", "ghế tre\tuống trà", "\u2060ghế tre uống trà"})
    void unseenSigns(String password) {
        assertThat(rules.violation(password, LOGIN))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("không nhìn thấy được"));
    }

    @ParameterizedTest
    @CsvSource({
        "petition-officer.nhanhoa, petition-officer.nhanhoa",
        "Petition-Officer.NhanHoa, petition-officer.nhanhoa",
        "petition officer nhân hòa, petition-officer.nhanhoa",
        "aohnahn.reciffo-noititep, petition-officer.nhanhoa",
        "petition-officer.nhanhoa2026, petition-officer.nhanhoa",
        "xx9petitionofficernhanhoa!!, petition-officer.nhanhoa",
        "petition-officer, petition-officer.nhanhoa",
        "adminadminadmin, admin",
        "!!admin!!2026!!, admin",
        "nimda-nimda-7a, admin",
        "Nguyễn Văn Đức, nguyen.van.duc",
    })
    void theLogin(String password, String login) {
        assertThat(rules.violation(password, login))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("giống tên tài khoản"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "000000000000",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "abcdefghijkl",
                "qwertyuiop12",
                "1q2w3e4r5t6y",
                "1qaz2wsx3edc",
                "zaq12wsxcde3",
                "password1234",
                "Password123!",
                "P@ssw0rd2026!",
                "passwordpassword",
                "matkhau123456",
                "Mật khẩu 123456",
                "MẬT KHẨU 2026",
                "iloveyou1234",
                "anhyeuem12345",
                "Anh yêu em 2026",
                "administrator",
                "welcome12345",
                "letmein12345",
                "changeme1234",
                "Vietnam@2026",
                "quantri@12345",
                "001085012345",
                "0912345678901",
                "khongcogiquyhondoclaptudo",
                "trustno1trustno1",
                "sunshine!sunshine",
                "1234567890ab",
                "987654321098",
                "!@#$%^&*()!@",
                "P4ssw0rdP4ssw0rd",
                "xK9qxK9qxK9q",
                "football2026!",
                "Ghế tre uống trà lúc mưa",
                "correct horse battery staple",
                "Mậtkhẩu@12345"
            })
    void guessedFirst(String password) {
        assertThat(rules.violation(password, LOGIN)).as(password).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("quá phổ biến"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nón lá bay ngang đồi chè", "Con mèo nằm trên mái nhà", "k7mp-2xra-ttve-9bcd", "xK9#mQ2$vL7!pR4",
                "Tr0ngSuot&7venho", "kntc-quan-tri-mot-hai-ba", "vbqkzjxwmhtr", "Bảy bước qua sân ga"
            })
    void goodOnes(String password) {
        assertThat(rules.violation(password, LOGIN)).as(password).isEmpty();
        assertThat(rules.violation(password, "admin")).as(password).isEmpty();
    }

    @Test
    void theEngineAsksTheSameRules() {
        assertThat(rules.getRules()).hasSize(5).allSatisfy(rule -> assertThat(rule.execute("nón lá bay ngang đồi chè"))
                .isTrue());
        assertThat(rules.getRules())
                .anySatisfy(rule -> assertThat(rule.execute("demo")).isFalse());
    }
}
