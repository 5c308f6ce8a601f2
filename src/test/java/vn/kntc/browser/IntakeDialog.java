package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form with which a petition is taken in. */
final class IntakeDialog {

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]+-\\d{4}-\\d{6}");

    private final Officer officer;
    private final Page page;
    private final Locator dialog;

    IntakeDialog(Officer officer, Page page, Locator dialog) {
        this.officer = officer;
        this.page = page;
        this.dialog = dialog;
        assertThat(dialog.locator("form.kntc-intake")).isVisible();
        assertThat(field("Cơ quan tiếp nhận").locator("option").first()).isAttached();
        officer.seesNoEnglish();
    }

    IntakeDialog write(String label, String text) {
        Locator input = field(label);
        input.fill(text);
        assertThat(input).hasValue(text);
        return this;
    }

    IntakeDialog pick(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    IntakeDialog attach(String name, String type, byte[] content) {
        field("Tệp kèm theo").setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    /** Sends it although something is wrong with it. */
    IntakeDialog isRefused() {
        start().click();
        assertThat(dialog.locator("[data-tong-hop]")).isVisible();
        officer.seesNoEnglish();
        return this;
    }

    /** The sentence stands below the field it is about. */
    IntakeDialog says(String label, String sentence) {
        Locator group = dialog.locator(".form-group.has-error")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label")
                                .filter(new Locator.FilterOptions().setHasText(Labels.whole(label)))));
        assertThat(group.locator(".kntc-loi").first()).containsText(sentence);
        return this;
    }

    IntakeDialog photographs(String name) {
        officer.photographs(name);
        return this;
    }

    /** @return the number of the case, as it is told to the officer */
    String starts() {
        start().click();
        Locator told =
                page.locator(".page-notifications").filter(new Locator.FilterOptions().setHasText("Đã lập hồ sơ số"));
        assertThat(told).containsText(CASE_NUMBER);
        officer.seesNoEnglish();
        Matcher number = CASE_NUMBER.matcher(told.innerText());
        if (!number.find()) {
            throw new AssertionError("no case number");
        }
        return number.group();
    }

    private Locator start() {
        return dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Bắt đầu").setExact(true));
    }

    /** The first of that label: the petitioner's address comes before the respondent's. */
    private Locator field(String label) {
        return dialog.getByLabel(Labels.whole(label)).first();
    }
}
