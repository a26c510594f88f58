package org.monograph.base.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.Patience;

class StartWaitTest {

    @TempDir
    static Path directory;

    private static EmbeddedDatabase database;
    private static NetworkProxy network;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedDatabase.start(directory, 0);
        network = NetworkProxy.to(database.url());
    }

    @BeforeEach
    void refuse() throws IOException {
        network.refuse();
    }

    @AfterAll
    static void close() throws IOException {
        network.close();
        database.close();
    }

    @Test
    void itWaitsUntilTheDatabaseIsReachable() throws Exception {
        var waiting = CompletableFuture.runAsync(() -> await(Patience.LIMIT, Map.of()));
        network.relay();
        assertThatCode(waiting::get).doesNotThrowAnyException();
    }

    @Test
    void afterTheTimeoutTheMessageSaysWhatToCheck() {
        assertThatThrownBy(() -> await(Duration.ZERO, Map.of()))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("refused")
                .hasMessageContaining("quarkus.datasource.jdbc.url")
                .hasMessageContaining("monograph.database.start-timeout");
    }

    @Test
    void aMalformedUrlIsRefusedImmediately() {
        assertThatThrownBy(() ->
                        StartWait.await(config(Map.of()), "postgres://localhost/monograph", Patience.LIMIT, _ -> {}))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("jdbc:postgresql://host/database");
    }

    @Test
    void aWrongPasswordIsReported() throws IOException {
        network.relay();
        assertThatThrownBy(() -> await(Duration.ZERO, Map.of("quarkus.datasource.password", "guess")))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void itDoesNotWaitWithACredentialsProvider() {
        assertThatCode(() -> await(Duration.ZERO, Map.of("quarkus.datasource.credentials-provider", "vault")))
                .doesNotThrowAnyException();
    }

    private void await(Duration limit, Map<String, String> settings) {
        StartWait.await(config(settings), network.url(), limit, _ -> {});
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        var all = new HashMap<>(Map.of(
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout", "2"));
        all.putAll(settings);
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build();
    }
}
