package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionIT {

    private static final String NO_BACKUP = "the embedded database has no replica and no backup";
    private static final String LOCAL_TOKENS =
            "anyone who can read the files of the embedded database can make a token for any editor";
    private static final String ANY_ORIGIN = "CORS allows pages of every origin to read responses; set"
            + " quarkus.http.cors.origins=https://… (QUARKUS_HTTP_CORS_ORIGINS)";
    private static final String UNFIT =
            "Monograph cannot start: monograph.production is true, and this service is unfit for production:";

    @TempDir
    Path directory;

    private ServiceRuns runs;

    @BeforeEach
    void prepare() {
        runs = new ServiceRuns(directory);
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    /// The log of a service that need not be fit for production. `ServiceIT` calls it, so that it has a start less.
    static void assertFindingsAreLogged(String log) {
        assertThat(log.lines().filter(line -> line.contains(" o.m.Production ")))
                .extracting(line -> line.replaceFirst("^\\S+ +", "").replaceFirst("; .*", ""))
                .containsExactly(
                        "WARN  o.m.Production Unfit for production: " + NO_BACKUP,
                        "WARN  o.m.Production Unfit for production: " + LOCAL_TOKENS,
                        "INFO  o.m.Production Before production: GraphiQL is public",
                        "INFO  o.m.Production Before production: there is no rate limit");
    }

    @Test
    void findingsStopTheStartupIfProductionIsRequired() throws Exception {
        var unused = directory.resolve("unused");
        assertThat(refusal("/.*/", "MONOGRAPH_DATABASE_DIRECTORY", unused.toString()))
                .containsExactly(
                        UNFIT,
                        "- " + NO_BACKUP
                                + "; set quarkus.datasource.jdbc.url=jdbc:postgresql://… (QUARKUS_DATASOURCE_JDBC_URL)",
                        "- " + ANY_ORIGIN,
                        "- " + LOCAL_TOKENS
                                + "; set quarkus.oidc.auth-server-url=https://… (QUARKUS_OIDC_AUTH_SERVER_URL)");
        assertThat(unused).doesNotExist();
    }

    @Test
    void aServiceWithAnExternalDatabaseIsCheckedToo() throws Exception {
        assertThat(refusal("*", "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/nowhere"))
                .containsExactly(UNFIT, "- " + ANY_ORIGIN);
    }

    /// The output of a service that has to be fit for production, with CORS for these origins.
    private List<String> refusal(String origins, String variable, String value) throws Exception {
        var refused = runs.launch(
                        "refused.log",
                        Map.of(
                                "MONOGRAPH_PRODUCTION",
                                "true",
                                "QUARKUS_HTTP_CORS_ENABLED",
                                "true",
                                "QUARKUS_HTTP_CORS_ORIGINS",
                                origins,
                                variable,
                                value))
                .process();
        assertThat(Patience.awaitEnd(refused)).isOne();
        return Files.readAllLines(directory.resolve("refused.log"));
    }
}
