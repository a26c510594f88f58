package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.database.EmbeddedDatabase;

/// The built service publishes a directory of documents, such as an export of another service.
class ContentDirectoryIT {

    @TempDir
    Path directory;

    private Path content;
    private ServiceRuns runs;

    @BeforeEach
    void prepare() {
        content = directory.resolve("content");
        runs = new ServiceRuns(directory);
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    @Test
    void anEmptyServicePublishesAnExportAndExportsTheSame() throws Exception {
        var first = runs.start();
        export("data/postgres", content);
        var digests = digests("data/postgres");
        Patience.awaitEnd(stopped(first));
        var settings = settings(
                "MONOGRAPH_DATABASE_DIRECTORY", directory.resolve("data/second").toString());

        var second = runs.start(settings);

        assertThat(digests("data/second")).hasSizeGreaterThan(1_000).isEqualTo(digests);
        assertThat(runs.log()).contains("Content directory " + content + ": " + digests.size() + " documents");
        export("data/second", directory.resolve("again"));
        assertThat(texts(directory.resolve("again"))).isEqualTo(texts(content));

        Patience.awaitEnd(stopped(second));
        var third = runs.start(settings);
        assertThat(runs.log())
                .contains("Content directory " + content + ": nothing was changed or published since the last start");
        assertThat(contentVersion()).isEqualTo("1");

        Patience.awaitEnd(stopped(third));
        replace("condition/panic-disorder.yaml", "\nname: ", "\nname: Changed ");
        runs.start(settings);
        assertThat(runs.log()).contains(" documents, 1 of them published now");
        assertThat(contentVersion()).isEqualTo("2");
    }

    @Test
    void changesArePublishedWhileTheServiceRunsAndProblemsAreSeen() throws Exception {
        write("condition/one.yaml", condition("one", "name: One"));
        runs.start(settings("MONOGRAPH_CONTENT_DIRECTORY_CHECK_INTERVAL", "20ms"));
        assertThat(conditionName()).isEqualTo("One");
        assertThat(health()).isEqualTo("published, documents: 1");

        write("condition/one.yaml", condition("one", "name: Changed"));
        Patience.await("the change is published", () -> conditionName().equals("Changed"));

        write("condition/one.yaml", condition("one", "nmae: Wrong"));
        Patience.await("the problems are seen", () -> health().startsWith("not published, problems: 2"));
        assertThat(conditionName()).isEqualTo("Changed");
        assertThat(given().port(runs.port()).get("/q/metrics").asString())
                .contains("monograph_content_directory_problems 2.0");
        assertThat(runs.log())
                .containsOnlyOnce("condition/one.yaml:3: nmae: unknown key")
                .containsOnlyOnce("condition/one.yaml:1: name: must not be blank");

        write("condition/one.yaml", condition("one", "name: Mended"));
        Patience.await("the mended file is published", () -> conditionName().equals("Mended"));
        assertThat(health()).isEqualTo("published, documents: 1");
    }

    @Test
    void aDirectoryWithProblemsStopsTheStartWithAllOfThem() throws Exception {
        write("condition/one.yaml", condition("one", "nmae: Wrong"));
        write("two.json", "{\"kind\": \"potion\"}");
        var log = directory.resolve("refused.log");

        var refused = runs.launch("refused.log", settings()).process();

        assertThat(Patience.awaitEnd(refused)).isOne();
        assertThat(Files.readString(log))
                .contains("Monograph cannot start: the documents of the content directory " + content
                        + " cannot be published. 3 problem(s) in the content:\n"
                        + "  condition/one.yaml:3: nmae: unknown key;")
                .contains("  condition/one.yaml:1: name: must not be blank\n")
                .contains("  two.json:1: kind: \"potion\" is not allowed;")
                .doesNotContain("\tat ");
    }

    @Test
    void aMissingDirectoryStopsTheStart() throws Exception {
        var refused = runs.launch("refused.log", settings()).process();

        assertThat(Patience.awaitEnd(refused)).isOne();
        assertThat(Files.readString(directory.resolve("refused.log")))
                .contains("Monograph cannot start: the content directory cannot be read: " + content
                        + ": it does not exist\n")
                .doesNotContain("\tat ");
    }

    private Map<String, String> settings(String... more) {
        var settings = new TreeMap<>(
                Map.of("MONOGRAPH_CONTENT_BUNDLED", "false", "MONOGRAPH_CONTENT_DIRECTORY", content.toString()));
        for (var place = 0; place < more.length; place += 2) {
            settings.put(more[place], more[place + 1]);
        }
        return settings;
    }

    private static Process stopped(Process service) {
        service.destroy();
        return service;
    }

    private static String condition(String slug, String name) {
        return "kind: condition\nslug: %s\n%s\ndescription: D\n".formatted(slug, name);
    }

    /// As an editor saves a file: elsewhere, and then in its place.
    private void write(String name, String text) throws IOException {
        var file = content.resolve(name);
        Files.createDirectories(file.getParent());
        var written = Files.writeString(directory.resolve("written"), text);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void replace(String name, String before, String after) throws IOException {
        write(name, Files.readString(content.resolve(name)).replace(before, after));
    }

    private void export(String database, Path to) throws Exception {
        var settings = Map.of(
                "MONOGRAPH_DATABASE_DIRECTORY", directory.resolve(database).toString());
        var export = CommandRun.of(directory, settings, "export", "--to", to.toString());
        assertThat(export.exitCode()).describedAs(export.output()).isZero();
    }

    /// Of all documents that are published, by kind and slug.
    private Map<String, String> digests(String database) {
        var digests = new TreeMap<String, String>();
        assertThat(EmbeddedDatabase.useRunning(directory.resolve(database), connection -> read(connection, digests)))
                .isTrue();
        return digests;
    }

    private static void read(Connection connection, Map<String, String> digests) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select kind, slug, digest from revision order by number")) {
            while (rows.next()) {
                digests.put(rows.getString(1) + "/" + rows.getString(2), rows.getString(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private String health() {
        return given().port(runs.port())
                .get("/q/health/ready")
                .path("checks.find { it.name == 'Content' }.data.directory");
    }

    private String conditionName() {
        return answer("{ condition(slug: \"one\") { name } }", "data.condition.name");
    }

    private String contentVersion() {
        return answer("{ service { contentVersion } }", "data.service.contentVersion");
    }

    private String answer(String query, String path) {
        return given().port(runs.port())
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }
}
