package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalutationTest {

    @Test
    void titlesPeopleOnly() {
        assertThat(Salutation.of("Trần Thị Bưởi")).isEqualTo("ông (bà) Trần Thị Bưởi");
        assertThat(Salutation.atBeginning("Trần Thị Bưởi")).isEqualTo("Ông (bà) Trần Thị Bưởi");
        assertThat(Salutation.of("Công ty TNHH Hoa Sen")).isEqualTo("Công ty TNHH Hoa Sen");
        assertThat(Salutation.of("Bà Nguyễn Thị Hoa")).isEqualTo("Bà Nguyễn Thị Hoa");
    }

    @Test
    void saysWhatSomebodyAskedToBeCalled() {
        assertThat(Salutation.of("Trần Thị Bưởi", "bà")).isEqualTo("bà Trần Thị Bưởi");
        assertThat(Salutation.atBeginning("Trần Thị Bưởi", "bà")).isEqualTo("Bà Trần Thị Bưởi");
        assertThat(Salutation.of("Trần Thị Bưởi", null)).isEqualTo("ông (bà) Trần Thị Bưởi");
        assertThat(Salutation.of("Công ty TNHH Hoa Sen", "ông")).isEqualTo("Công ty TNHH Hoa Sen");
    }
}
