package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A Camunda Form, filled by the labels that the officer reads. */
final class CamundaForm {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int MOST_CLICKS = 5;

    private final Locator form;

    CamundaForm(Locator form) {
        this.form = form;
    }

    CamundaForm write(String label, String text) {
        input(label).fill(text);
        return this;
    }

    /** Types into a field that suggests, and gets the list below it. */
    Locator suggests(String label, String typed) {
        Locator input = input(label);
        input.focus();
        input.press("Control+a");
        input.pressSequentially(typed);
        return form.locator(".kntc-suggestions");
    }

    /** The same; takes the first suggestion by the keyboard. */
    CamundaForm takesSuggestion(String label, String typed, String taken) {
        assertThat(suggests(label, typed).getByRole(AriaRole.OPTION)).hasText(new String[] {taken});
        input(label).press("ArrowDown");
        input(label).press("Enter");
        return begins(label, taken);
    }

    /** What the form brings along before anybody has typed. */
    CamundaForm begins(String label, String value) {
        assertThat(input(label)).hasValue(value);
        return this;
    }

    CamundaForm number(String label, int value) {
        input(label).fill(Integer.toString(value));
        return this;
    }

    /** Types the day, as an officer does who does not want the calendar, and leaves the field. */
    CamundaForm day(String label, LocalDate day) {
        Locator input = input(label);
        var typed = TYPED.format(day);
        type(input, typed);
        if (!input.inputValue().equals(typed)) {
            // what the field begins with came while it was being typed into; an officer looks, and types again
            type(input, typed);
        }
        assertThat(input).hasValue(typed);
        return this;
    }

    private static void type(Locator input, String typed) {
        input.focus();
        input.press("Control+a");
        input.pressSequentially(typed);
        input.press("Tab");
    }

    /** Types what is no day: it stays as typed, and the form says so there. */
    CamundaForm wrongDay(String label, String typed) {
        Locator input = input(label);
        type(input, typed);
        assertThat(input).hasValue(typed);
        assertThat(form.locator(".kntc-ngay-sai")).containsText("không phải là một ngày có thật");
        return this;
    }

    /** Types a day in a way of his own, and sees it as it is kept. */
    CamundaForm day(String label, String typed, LocalDate day) {
        Locator input = input(label);
        type(input, typed);
        assertThat(input).hasValue(TYPED.format(day));
        assertThat(form.locator(".kntc-ngay-sai")).hasCount(0);
        return this;
    }

    CamundaForm choose(String label, String option) {
        field("radio", label).getByLabel(option, exactly()).check();
        return this;
    }

    CamundaForm tick(String label, String option) {
        field("checklist", label).getByLabel(option, exactly()).check();
        return this;
    }

    CamundaForm tick(String label) {
        form.getByLabel(label, exactly()).check();
        return this;
    }

    CamundaForm pick(String label, String option) {
        Locator select = field("select", label);
        Locator wanted = select.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(Labels.whole(option)));
        // a refusal puts the cursor into its field, which opens the list, now or in a moment: a click of ours might
        // close it
        for (int clicks = 0; clicks < MOST_CLICKS && !wanted.isVisible(); clicks++) {
            select.locator(".fjs-input-group").click();
            appears(wanted);
        }
        wanted.click();
        assertThat(select.locator(".fjs-select-display")).hasText(option);
        return this;
    }

    private static void appears(Locator item) {
        try {
            item.waitFor(new Locator.WaitForOptions().setTimeout(2_000));
        } catch (TimeoutError closed) {
            // the next click opens it
        }
    }

    /** The row of a list, by the list's label. @param number from 1 */
    CamundaForm row(String list, int number) {
        return new CamundaForm(rows(list).nth(number - 1));
    }

    /** What belongs together under a label. */
    CamundaForm group(String label) {
        return new CamundaForm(around(label));
    }

    CamundaForm adds(String list, String button) {
        int before = rows(list).count();
        around(list).locator(".fjs-repeat-render-add").getByText(button).click();
        assertThat(rows(list)).hasCount(before + 1);
        // the new row takes the focus a moment later, and would take it from a field that is being written
        assertThat(rows(list).nth(before).locator("input, textarea").first()).isFocused();
        return this;
    }

    CamundaForm takesAway(String list, int number) {
        int before = rows(list).count();
        rows(list).nth(number - 1).locator(".fjs-repeat-row-remove").click();
        assertThat(rows(list)).hasCount(before - 1);
        return this;
    }

    Locator rows(String list) {
        return around(list).locator(".fjs-repeat-row-container");
    }

    private Locator around(String label) {
        Locator found = form.locator("[role=group]")
                .filter(new Locator.FilterOptions()
                        .setHas(form.page()
                                .locator(":scope > .fjs-form-field-label")
                                .filter(new Locator.FilterOptions().setHasText(Labels.whole(label)))));
        assertThat(found).hasCount(1);
        return found;
    }

    Locator error(String label) {
        return form.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHas(labelled(label)))
                .last()
                .locator(".fjs-form-field-error");
    }

    Locator root() {
        return form;
    }

    private Locator input(String label) {
        Locator found = form.locator(".fjs-form-field-label")
                .filter(new Locator.FilterOptions().setHasText(Labels.whole(label)));
        assertThat(found).hasCount(1);
        return form.locator("[id=\"" + found.getAttribute("for") + "\"]");
    }

    private Locator field(String kind, String label) {
        Locator found =
                form.locator(".fjs-form-field-" + kind).filter(new Locator.FilterOptions().setHas(labelled(label)));
        assertThat(found).hasCount(1);
        return found;
    }

    private Locator labelled(String label) {
        return form.page()
                .locator(".fjs-form-field-label")
                .filter(new Locator.FilterOptions().setHasText(Labels.whole(label)));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
