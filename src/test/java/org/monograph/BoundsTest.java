package org.monograph;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.published.ContentConfig;
import org.monograph.engine.execution.QueryDocumentConfig;
import org.monograph.engine.limits.LimitsConfig;
import org.monograph.engine.limits.RateLimitConfig;
import org.monograph.engine.telemetry.MetricsConfig;

class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "monograph.database.port, 65535, 65536, 'is 65536, and must be at most 65535'",
        "monograph.database.port, 0, -1, 'is -1, and must be at least 0'",
        "monograph.http.limits.tokens, 1, 0, 'is 0, and must be at least 1'",
        "monograph.http.limits.depth, 1, 0, 'is 0, and must be at least 1'",
        "monograph.http.limits.aliases, 0, -1, 'is -1, and must be at least 0'",
        "monograph.http.limits.root-fields, 1, 0, 'is 0, and must be at least 1'",
        "monograph.http.limits.directives, 0, -1, 'is -1, and must be at least 0'",
        "monograph.http.limits.fragments, 0, -1, 'is -1, and must be at least 0'",
        "monograph.http.limits.cost, 1, 0, 'is 0, and must be at least 1'",
        "monograph.http.limits.concurrent-operations, 1, 0, 'is 0, and must be at least 1'",
        "monograph.query-documents.max-characters, 0, -1, 'is -1, and must be at least 0'",
        "monograph.http.rate-limit.points, 1, 0, 'is 0, and must be at least 1'",
        "monograph.http.rate-limit.clients, 1, 0, 'is 0, and must be at least 1'",
        "monograph.metrics.max-operations, 1000, 1001, 'is 1001, and must be at most 1000'",
        "monograph.metrics.max-operations, 0, -1, 'is -1, and must be at least 0'",
        "monograph.content.version-check-interval, 10ms, 9ms, 'is PT0.009S, and must be at least 10 ms'",
        "monograph.content.license, MIT, '\u2003', 'is \u2003, and must not be blank'",
    })
    void aSettingOutOfRangeIsRefused(String property, String last, String outside, String problem) {
        assertThat(settings(Map.of(property, last)).getConfigValue(property).getRawValue())
                .isEqualTo(last);
        assertThatThrownBy(() -> settings(Map.of(property, outside)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageEndingWith(":\n\t" + property + " " + problem);
    }

    @Test
    void allProblemsAreReportedTogether() {
        assertThatThrownBy(() -> settings(Map.of(
                        "monograph.content.version-check-interval", "1ms",
                        "monograph.http.limits.tokens", "0",
                        "monograph.http.limits.cost", "0")))
                .extracting(refusal -> refusal.getMessage().lines().toList(), as(LIST))
                .containsExactlyInAnyOrder(
                        "Configuration validation failed:",
                        "\tmonograph.content.version-check-interval is PT0.001S, and must be at least 10 ms",
                        "\tmonograph.http.limits.cost is 0, and must be at least 1",
                        "\tmonograph.http.limits.tokens is 0, and must be at least 1");
    }

    private static SmallRyeConfig settings(Map<String, String> changed) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredCustomizers()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(changed, "changed", 500))
                .withMapping(DatabaseConfig.class)
                .withMapping(ContentConfig.class)
                .withMapping(LimitsConfig.class)
                .withMapping(QueryDocumentConfig.class)
                .withMapping(RateLimitConfig.class)
                .withMapping(MetricsConfig.class)
                .build();
    }
}
