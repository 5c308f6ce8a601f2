package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.kntc.organization.Role;
import vn.kntc.shared.StartRefused;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** What {@code KNTC_ADMIN_PASSWORD} does, the first time and on a database that has an administrator. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final UserId ADMIN = new UserId("admin");
    private static final String FIRST = "nón lá bay ngang đồi chè";
    private static final String SECOND = "bảy bước qua sân ga vắng";
    private static final RoomDatabase DATABASE = RoomDatabase.create("first_administrator");

    private final AccountRows rows = new AccountRows(DATABASE.client(), Clock.systemUTC());
    private final EngineAccountBook book = mock();

    @BeforeEach
    void empty() {
        DATABASE.client().sql("truncate kntc.account cascade").update();
        willAnswer(call -> {
                    rows.open("admin");
                    given(book.exists(ADMIN)).willReturn(true);
                    return null;
                })
                .given(book)
                .open(any(), any(), any(), any(), any());
    }

    private void start(String password) {
        new FirstAdministrator(
                        book,
                        rows,
                        new PasswordHash(),
                        new PasswordRules(),
                        password,
                        DATABASE.transaction().getTransactionManager())
                .afterPropertiesSet();
    }

    @Test
    void opensTheFirstAdministrator() {
        start(FIRST);
        verify(book).open(eq(ADMIN), any(), any(), eq(FIRST), eq(Role.CAMUNDA_ADMIN));
    }

    @Test
    void keepsTheRulesOfPasswords() {
        assertThatThrownBy(() -> start("admin1234567"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("KNTC_ADMIN_PASSWORD")
                .hasMessageContaining("giống tên tài khoản");
        assertThatThrownBy(() -> start("Password1234")).hasMessageContaining("quá phổ biến");
        verify(book, never()).open(any(), any(), any(), any(), any());
    }

    @Test
    void theSameValueUndoesNoLaterPassword(CapturedOutput output) {
        start(FIRST);
        start(FIRST);
        verify(book, never()).setPassword(any(), any());
        assertThat(output).contains("KNTC_ADMIN_PASSWORD không đổi gì");
    }

    @Test
    void aNewValueIsTheWayBackForWhoForgot(CapturedOutput output) {
        start(FIRST);
        start(SECOND);
        verify(book).setPassword(ADMIN, SECOND);
        assertThat(output).contains("KNTC_ADMIN_PASSWORD có giá trị mới: đã đặt lại mật khẩu");
        assertThatThrownBy(() -> start("demo"))
                .as("a new value keeps the rules too")
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void onADatabaseOfAnEarlierVersionTheValueThatStandsThereDoesNothing() {
        rows.open("admin");
        given(book.exists(ADMIN)).willReturn(true);
        start("weak-old-value");
        start("weak-old-value");
        verify(book, never()).setPassword(any(), any());
        start(SECOND);
        verify(book).setPassword(ADMIN, SECOND);
    }

    @Test
    void theDemonstrationsAdministratorGetsAPasswordOfHisOwn() {
        rows.open("admin");
        rows.madeByDemonstration("admin");
        given(book.exists(ADMIN)).willReturn(true);
        start(FIRST);
        verify(book).setPassword(ADMIN, FIRST);
    }
}
