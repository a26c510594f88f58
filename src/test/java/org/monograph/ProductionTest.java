package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionTest {

    private static final Map<String, String> FIT = Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://db/monograph",
            "monograph.graphiql.enabled", "false",
            "monograph.http.rate-limit.enabled", "true",
            "quarkus.http.cors.enabled", "true",
            "quarkus.http.cors.origins", "https://site.example,/https://[a-z]+\\.site\\.example/");

    @Test
    void aServiceCanBeFit() {
        assertThat(said(FIT, "prod")).isEmpty();
    }

    @Test
    void theEmbeddedDatabaseIsUnfit() {
        var settings = new HashMap<>(FIT);
        settings.remove("quarkus.datasource.jdbc.url");
        assertThat(said(settings, "prod"))
                .containsExactly("true the embedded database has no replica and is backed up by nobody; change it by"
                        + " quarkus.datasource.jdbc.url=jdbc:postgresql://… (QUARKUS_DATASOURCE_JDBC_URL)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *                             | true
            /.*/                          | true
            /.+/                          | true
            /https?://.*/                 | true
            https://site.example,*        | true
            https://site.example, /.*/    | true
            https://site.example          | false
            /https://.*\\.site\\.example/ | false
            /                             | false""")
    void whatLetsAllSitesInIsUnfit(String origins, boolean unfit) {
        var message = "true pages of all sites may read answers; change it by quarkus.http.cors.origins=https://…"
                + " (QUARKUS_HTTP_CORS_ORIGINS)";
        assertThat(said(with("quarkus.http.cors.origins", origins), "prod"))
                .isEqualTo(unfit ? List.of(message) : List.of());
    }

    @Test
    void sitesThatAreOffDoNotMatter() {
        var settings = with("quarkus.http.cors.origins", "*");
        settings.put("quarkus.http.cors.enabled", "false");
        assertThat(said(settings, "prod")).isEmpty();
    }

    @Test
    void aSettingMayBeWrittenInAnyWay() {
        assertThat(said(with("monograph.http.rate-limit.enabled", "yes"), "prod"))
                .isEmpty();
        assertThat(said(with("monograph.graphiql.enabled", "1"), "prod")).hasSize(1);
    }

    @Test
    void anotherProfileIsUnfit() {
        assertThat(said(FIT, "dev"))
                .containsExactly(
                        "true it runs under the profile dev; change it by quarkus.profile=prod (QUARKUS_PROFILE)");
    }

    @Test
    void whatIsOpenIsToldAndNoReasonNotToStart() {
        var settings = with("monograph.graphiql.enabled", "true");
        settings.remove("monograph.http.rate-limit.enabled");
        assertThat(said(settings, "prod"))
                .containsExactly(
                        "false GraphiQL is open to everybody; change it by monograph.graphiql.enabled=false"
                                + " (MONOGRAPH_GRAPHIQL_ENABLED)",
                        "false a client may send as many requests as it likes; change it by"
                                + " monograph.http.rate-limit.enabled=true (MONOGRAPH_HTTP_RATE_LIMIT_ENABLED)");
    }

    private static Map<String, String> with(String property, String value) {
        var settings = new HashMap<>(FIT);
        settings.put(property, value);
        return settings;
    }

    private static List<String> said(Map<String, String> settings, String profile) {
        var config = new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(settings, "a test", 100))
                .build();
        return Production.findings(config).stream()
                .map(finding -> finding.severe() + " " + finding)
                .toList();
    }
}
