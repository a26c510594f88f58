package org.monograph.door.page;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.door.template.PageFiles;
import org.monograph.door.template.PagesConfig;
import org.monograph.door.template.Site;
import org.monograph.door.template.Templates;

class PageCheckTest {

    @TempDir
    Path directory;

    private void check() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(PagesConfig.class)
                .withDefaultValue("monograph.pages.directory", directory.toString())
                .build()
                .getConfigMapping(PagesConfig.class);
        var files = new PageFiles(config);
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Path.of("schema.graphql").toFile()));
        new PageCheck(files, new Templates(files, new Site(config)), schema).check(null);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    @Test
    void allFilesOfTheBuildAreGood() throws IOException {
        try (var bundled = Files.list(Path.of("src/main/resources/pages"))) {
            for (var file : bundled.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void faultyFilesEndTheStartWithFileAndLine() throws IOException {
        write("drug.html", "<p>\n{#for u in drug.uses}\n</p>");
        write("source.html", "<p>\n{#include no-such-file.html /}");
        write("source.graphql", "query Source($slug: String!) {\n  citation(slug: $slug) { titel }\n}");
        write("history.graphql", "query History {\n  drug(");
        write("site.css", "}{");

        assertThatThrownBy(this::check)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("files in monograph.pages.directory are faulty:\n  ")
                .hasMessageContaining("\n  drug.html:3: ")
                .hasMessageContaining("\n  history.graphql:2: ")
                .hasMessageContaining("\n  source.graphql:2: ")
                .hasMessageContaining("\n  source.html:2: there is no pages/no-such-file.html");
    }
}
