package kontor.ui.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrandTest {

    @Test
    void aColourThatWhiteCanBeReadOnStays() {
        assertThat(Brand.readable("#2f5bea")).isEqualTo("#2f5bea");
        assertThat(Brand.readable("#000000")).isEqualTo("#000000");
    }

    @Test
    void aLightOneIsDarkenedUntilItCan() {
        assertThat(Brand.readable("#ffb020")).isNotEqualTo("#ffb020").matches("#[0-9a-f]{6}");
        assertThat(Brand.readable("#ffffff")).isEqualTo(Brand.readable("#ffffff")).matches("#([0-7][0-9a-f]){3}");
    }

    @Test
    void whatIsNoColourIsNone() {
        assertThat(Brand.readable(null)).isNull();
        assertThat(Brand.readable("red")).isNull();
        assertThat(Brand.readable("#12345")).isNull();
        assertThat(Brand.readable("#123456;background:url(x)")).isNull();
    }
}
