package org.monograph.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageHeadTest {

    @Test
    void aLongTextIsCutAtASpace() {
        assertThat(PageHead.description("word ".repeat(40)))
                .isEqualTo("word ".repeat(32).strip() + "…")
                .hasSizeLessThanOrEqualTo(160);
        assertThat(PageHead.description("Short.")).isEqualTo("Short.");
    }

    @Test
    void aLongWordIsCutWithinIt() {
        assertThat(PageHead.description("x".repeat(200))).isEqualTo("x".repeat(80) + "…");
        assertThat(PageHead.description("😀".repeat(100))).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void aTitleThatIsTooLongIsTheNameAlone() {
        assertThat(PageHead.title("Gout: treatment", "Gout")).isEqualTo("Gout: treatment");
        assertThat(PageHead.title("Gout: " + "treatment ".repeat(7), "Gout")).isEqualTo("Gout");
    }

    @Test
    void aTimeThatIsNotRecordedIsUnknown() {
        assertThat(PageHead.knownTime(Instant.EPOCH)).isNull();
        assertThat(PageHead.knownTime(Instant.EPOCH.plusNanos(1_000))).isEqualTo(Instant.EPOCH.plusNanos(1_000));
    }
}
