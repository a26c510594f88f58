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
    void aFitServiceHasNoFindings() {
        assertThat(findings(FIT, "prod")).isEmpty();
    }

    @Test
    void theEmbeddedDatabaseIsUnfit() {
        var settings = new HashMap<>(FIT);
        settings.remove("quarkus.datasource.jdbc.url");
        assertThat(findings(settings, "prod"))
                .containsExactly(
                        "true the embedded database has no replica and no backup; set"
                                + " quarkus.datasource.jdbc.url=jdbc:postgresql://… (QUARKUS_DATASOURCE_JDBC_URL)",
                        "true anyone who can read the files of the embedded database can make a token for any editor; set"
                                + " quarkus.oidc.auth-server-url=https://… (QUARKUS_OIDC_AUTH_SERVER_URL)");
    }

    @Test
    void tokensForOtherServicesAreUnfit() {
        var settings = with("quarkus.oidc.auth-server-url", "https://provider.example");
        assertThat(findings(settings, "prod"))
                .containsExactly("true tokens that the identity provider makes for other services are accepted; set"
                        + " quarkus.oidc.token.audience=monograph (QUARKUS_OIDC_TOKEN_AUDIENCE)");

        settings.put("quarkus.oidc.token.audience", "monograph");
        assertThat(findings(settings, "prod")).isEmpty();
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
    void allowingEveryOriginIsUnfit(String origins, boolean unfit) {
        var message = "true CORS allows pages of every origin to read responses; set"
                + " quarkus.http.cors.origins=https://… (QUARKUS_HTTP_CORS_ORIGINS)";
        assertThat(findings(with("quarkus.http.cors.origins", origins), "prod"))
                .isEqualTo(unfit ? List.of(message) : List.of());
    }

    @Test
    void originsDoNotMatterWhenCorsIsDisabled() {
        var settings = with("quarkus.http.cors.origins", "*");
        settings.put("quarkus.http.cors.enabled", "false");
        assertThat(findings(settings, "prod")).isEmpty();
    }

    @Test
    void allSpellingsOfTrueAndFalseAreUnderstood() {
        assertThat(findings(with("monograph.http.rate-limit.enabled", "yes"), "prod"))
                .isEmpty();
        assertThat(findings(with("monograph.graphiql.enabled", "1"), "prod")).hasSize(1);
    }

    @Test
    void anotherProfileIsUnfit() {
        assertThat(findings(FIT, "dev"))
                .containsExactly("true it runs under the profile dev; set quarkus.profile=prod (QUARKUS_PROFILE)");
    }

    @Test
    void graphiqlAndAMissingRateLimitAreReportedButNotSevere() {
        var settings = with("monograph.graphiql.enabled", "true");
        settings.remove("monograph.http.rate-limit.enabled");
        assertThat(findings(settings, "prod"))
                .containsExactly(
                        "false GraphiQL is public; set monograph.graphiql.enabled=false"
                                + " (MONOGRAPH_GRAPHIQL_ENABLED)",
                        "false there is no rate limit; set"
                                + " monograph.http.rate-limit.enabled=true (MONOGRAPH_HTTP_RATE_LIMIT_ENABLED)");
    }

    private static Map<String, String> with(String property, String value) {
        var settings = new HashMap<>(FIT);
        settings.put(property, value);
        return settings;
    }

    private static List<String> findings(Map<String, String> settings, String profile) {
        var config = new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(settings, "a test", 100))
                .build();
        return Production.findings(config).stream()
                .map(finding -> finding.severe() + " " + finding)
                .toList();
    }
}
