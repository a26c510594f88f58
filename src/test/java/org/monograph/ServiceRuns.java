package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.monograph.base.database.PublishedDatabase;

/// Processes of the built service on one embedded database, which are stopped after the test.
final class ServiceRuns implements AutoCloseable {

    private static final String LOG = "service.log";

    private final Path directory;
    private final List<Process> processes = new ArrayList<>();
    private int port;

    /// @param directory for the database and the logs
    ServiceRuns(Path directory) {
        this.directory = directory;
    }

    /// On a database that has the first content already, if the build has left one.
    static ServiceRuns onPublished(Path directory) {
        PublishedDatabase.copyTo(ServiceProcess.database(directory));
        return new ServiceRuns(directory);
    }

    Process start() throws Exception {
        return start(Map.of());
    }

    /// Returns when the service is ready.
    ///
    /// @param environment additional variables
    Process start(Map<String, String> environment) throws Exception {
        var service = launch(LOG, environment);
        port = service.port();
        service.awaitReady(directory.resolve(LOG));
        return service.process();
    }

    /// Does not wait.
    ServiceProcess launch(String log, Map<String, String> environment) throws IOException {
        return launch(log, ServiceProcess.freePort(), environment);
    }

    ServiceProcess launch(String log, int httpPort, Map<String, String> environment) throws IOException {
        var service = ServiceProcess.launch(directory, log, httpPort, environment);
        processes.add(service.process());
        return service;
    }

    /// HTTP port of the service that was started last.
    int port() {
        return port;
    }

    /// Log of the service that was started last.
    String log() throws IOException {
        return Files.readString(directory.resolve(LOG));
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        assertThat(processes).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Patience.LIMIT));
    }
}
