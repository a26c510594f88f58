import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.monograph.base.database.EmbeddedDatabase;

/// Makes the JVM's cache of classes for the built service. It starts the service as in production, on an embedded
/// database with the first content, sends the example queries, and ends the service, which then writes the cache.
/// Arguments: the directory of the built service, the file of the JVM options, the directory of the queries,
/// and, for tests that start on a copy, a directory in which the database is left, with the digest of the build.
class Training {

    private static final String CACHE = "monograph.aot";
    /// With more memory the JVM would use wider references, and the cache would not fit a container.
    private static final String HEAP = "-Xmx512m";
    private static final int PORT = freePort();
    private static final URI SERVICE = URI.create("http://127.0.0.1:" + PORT + "/graphql");
    /// HTTP/1.1 only. An attempt at HTTP/2 would add classes to the cache that the service does not need.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /// The limit of each wait. A start takes seconds, or minutes on a builder that emulates another processor. A
    /// service that hangs fails the build instead of blocking it.
    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    /// As in production, except for time limits, so that a slow builder makes the same cache.
    private static final Map<String, String> LONG_LIMITS = Map.of(
            "MONOGRAPH_HTTP_DEADLINE", "5m",
            "MONOGRAPH_HTTP_LIMITS_BODY_TIME", "5m",
            "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "5m",
            "QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT", "5m");
    private static final int SHOWN_CHARACTERS = 500;
    /// How often each query is executed. The cache then knows what has to be compiled well, and the service is fast
    /// sooner under load.
    private static final int ROUNDS = 50;

    void main(String[] arguments) throws Exception {
        var service = Path.of(arguments[0]).toRealPath();
        var options = Path.of(arguments[1]).toRealPath();
        Files.deleteIfExists(service.resolve(CACHE));
        var keeps = arguments.length > 3;
        var data = keeps ? Path.of(arguments[3]) : Files.createTempDirectory("training");
        delete(data);
        try (var database = EmbeddedDatabase.start(data, 0)) {
            run(database, service, options, List.of(), List.of()); // publishes the first content
            run(database, service, options, List.of("-XX:AOTCacheOutput=" + CACHE), requests(Path.of(arguments[2])));
        }
        if (keeps) {
            copyDigest(data);
        } else {
            delete(data);
        }
        System.out.printf("%s: %,d bytes%n", CACHE, Files.size(service.resolve(CACHE)));
    }

    private static void run(
            EmbeddedDatabase database, Path service, Path options, List<String> more, List<String> requests)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(List.of(java, "@" + options, HEAP), more, List.of("-jar", "quarkus-run.jar"))
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command).directory(service.toFile()).inheritIO();
        builder.environment().putAll(LONG_LIMITS);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", String.valueOf(PORT),
                        "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                        "QUARKUS_DATASOURCE_USERNAME", database.username(),
                        "QUARKUS_DATASOURCE_PASSWORD", database.password()));
        var process = builder.start();
        try {
            awaitAnswer(process);
            for (var request : requests) {
                requireGood(request);
            }
            for (var round = 1; !requests.isEmpty() && round <= ROUNDS; round++) {
                for (var request : requests) {
                    requireGood(executedAgain(request, round));
                }
            }
        } finally {
            end(process);
        }
    }

    private static void copyDigest(Path data) throws IOException {
        try (var digest = Training.class.getResourceAsStream("/META-INF/monograph-build")) {
            Files.copy(digest, data.resolve("build"));
        }
    }

    private static void requireGood(String request) throws IOException, InterruptedException {
        var answer = send(request);
        require(
                isGood(answer),
                "status %d, %s, for the request %s"
                        .formatted(answer.statusCode(), beginning(answer.body()), beginning(request)));
    }

    /// The same query with a variable that no document has: an answer to equal variables would come from the cache.
    private static String executedAgain(String request, int round) {
        return request.replaceFirst("\"variables\": \\{", "\"variables\": {\"training\": %d,".formatted(round))
                .replace(",}", "}");
    }

    private static void awaitAnswer(Process process) throws InterruptedException {
        var end = System.nanoTime() + TIMEOUT.toNanos();
        while (!answers()) {
            require(process.isAlive(), "the service ended; its log is above");
            require(System.nanoTime() < end, "the service did not answer within " + TIMEOUT);
            Thread.sleep(50);
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) { // writes the cache
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("the service did not end within " + TIMEOUT);
        }
    }

    private static boolean answers() throws InterruptedException {
        try {
            return isGood(send("{\"query\": \"{ service { contentVersion } }\"}"));
        } catch (IOException _) {
            return false; // the port is not open yet
        }
    }

    private static HttpResponse<String> send(String request) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(SERVICE)
                        .header("Content-Type", "application/json")
                        .timeout(TIMEOUT)
                        .POST(BodyPublishers.ofString(request))
                        .build(),
                BodyHandlers.ofString());
    }

    private static boolean isGood(HttpResponse<String> answer) {
        // the status is 200 with errors too; errors come before data
        return answer.statusCode() == 200 && answer.body().startsWith("{\"data\":");
    }

    private static String beginning(String text) {
        return text.length() > SHOWN_CHARACTERS ? text.substring(0, SHOWN_CHARACTERS) + "…" : text;
    }

    private static List<String> requests(Path queries) throws IOException {
        try (var files = Files.list(queries)) {
            var requests = files.filter(file -> file.toString().endsWith(".graphql"))
                    .map(Training::request)
                    .toList();
            require(!requests.isEmpty(), "no queries in " + queries);
            return requests;
        }
    }

    private static String request(Path query) {
        try {
            var variables = Path.of(query.toString().replace(".graphql", ".variables.json"));
            return "{\"query\": %s, \"variables\": %s}"
                    .formatted(
                            json(Files.readString(query)),
                            Files.exists(variables) ? Files.readString(variables) : "{}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", " ")
                        .replace("\n", "\\n")
                + '"';
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
