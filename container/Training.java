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
import org.monograph.database.EmbeddedDatabase;

/// Makes the JVM's cache for the built service: starts it as production does, on an embedded database that holds the
/// first content, sends it the example queries, and ends it.
/// Arguments: the directory of the built service, the file of the JVM's options, the directory of the queries.
class Training {

    private static final String CACHE = "monograph.aot";
    /// On a machine with much memory the JVM would choose wider references, and the cache would fit no container.
    private static final String HEAP = "-Xmx512m";
    private static final int PORT = freePort();
    private static final URI SERVICE = URI.create("http://127.0.0.1:" + PORT + "/graphql");
    /// Not the one that asks for HTTP/2 first: what the service needs for that would stay in the cache.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /// For each wait. A start takes seconds, and minutes on a builder that emulates another processor; a service that
    /// hangs is to fail the build, not to hold it.
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /// As in production, but for the limits of time: a slow builder is to make the same cache.
    private static final Map<String, String> LONG_LIMITS = Map.of(
            "MONOGRAPH_HTTP_DEADLINE", "5m",
            "MONOGRAPH_HTTP_LIMITS_BODY_TIME", "5m",
            "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "5m",
            "QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT", "5m");
    private static final int SHOWN = 500;

    void main(String[] arguments) throws Exception {
        var service = Path.of(arguments[0]).toRealPath();
        var options = Path.of(arguments[1]).toRealPath();
        Files.deleteIfExists(service.resolve(CACHE));
        var data = Files.createTempDirectory("training");
        try (var database = EmbeddedDatabase.start(data.resolve("postgres"), 0)) {
            run(database, service, options, List.of(), List.of()); // publishes the first content
            run(database, service, options, List.of("-XX:AOTCacheOutput=" + CACHE), requests(Path.of(arguments[2])));
        } finally {
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
                var answer = send(request);
                require(
                        isGood(answer),
                        "status %d, %s, for the request %s"
                                .formatted(answer.statusCode(), beginning(answer.body()), beginning(request)));
            }
        } finally {
            end(process);
        }
    }

    private static void awaitAnswer(Process process) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            require(process.isAlive(), "the service ended: see above");
            require(System.nanoTime() < end, "the service did not answer within " + PATIENCE);
            Thread.sleep(50);
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) { // writes the cache
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("the service did not end within " + PATIENCE);
        }
    }

    private static boolean answers() throws InterruptedException {
        try {
            return isGood(send("{\"query\": \"{ service { contentVersion } }\"}"));
        } catch (IOException _) {
            return false; // nobody listens yet
        }
    }

    private static HttpResponse<String> send(String request) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(SERVICE)
                        .header("Content-Type", "application/json")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(request))
                        .build(),
                BodyHandlers.ofString());
    }

    private static boolean isGood(HttpResponse<String> answer) {
        // GraphQL answers 200 whatever becomes of the document, and tells errors before data
        return answer.statusCode() == 200 && answer.body().startsWith("{\"data\":");
    }

    private static String beginning(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
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

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static void delete(Path directory) throws IOException {
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
