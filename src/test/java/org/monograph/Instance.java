package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A process of the built service on an external database, with an HTTP client.
final class Instance implements AutoCloseable {

    private final ServiceProcess service;
    private final Path log;
    private final HttpClient client = HttpClient.newHttpClient();

    private Instance(ServiceProcess service, Path log) {
        this.service = service;
        this.log = log;
    }

    /// @param access connection settings, as `TestDatabase.start` returns them
    /// @param settings environment variables
    static Instance launch(Path directory, String name, Map<String, String> access, Map<String, String> settings)
            throws IOException {
        var environment = new HashMap<>(settings);
        for (var property : List.of("jdbc.url", "username", "password")) {
            var variable =
                    "QUARKUS_DATASOURCE_" + property.toUpperCase(Locale.ROOT).replace('.', '_');
            environment.put(variable, access.get("quarkus.datasource." + property));
        }
        var log = name + ".log";
        return new Instance(ServiceProcess.launch(directory, log, environment), directory.resolve(log));
    }

    /// Returns when the service is ready.
    static Instance start(Path directory, String name, Map<String, String> access, Map<String, String> settings)
            throws Exception {
        var instance = launch(directory, name, access, settings);
        instance.awaitReady();
        return instance;
    }

    void awaitReady() throws Exception {
        service.awaitReady(log);
    }

    HttpResponse<String> post(String query, String... headers) throws IOException, InterruptedException {
        var body = "{\"query\":\"%s\"}".formatted(query.replace("\"", "\\\""));
        return send(
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)),
                headers);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path), headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path));
    }

    static String cacheStatus(HttpResponse<?> response) {
        return response.headers().firstValue("Cache-Status").orElse("");
    }

    /// The body of the response, which must have status 200.
    String body(String query) throws IOException, InterruptedException {
        var response = post(query);
        assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(200);
        return response.body();
    }

    int readiness() throws IOException, InterruptedException {
        return get("/q/health/ready").statusCode();
    }

    /// The value of a metric; the sum over all labels.
    double metric(String name) throws IOException, InterruptedException {
        return get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /// The lines of the log so far, without the access log.
    List<String> log() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> !line.contains("o.m.access"))
                .toList();
    }

    Process process() {
        return service.process();
    }

    @Override
    public void close() {
        client.close();
        service.process().destroy();
        assertThat(service.process().onExit()).succeedsWithin(Patience.LIMIT);
    }
}
