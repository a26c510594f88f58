package org.monograph.door.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site of an owner who changes no code.
class PageFilesTest {

    @TempDir
    Path directory;

    private PagesConfig config(Map<String, String> settings) {
        var builder = new SmallRyeConfigBuilder().withMapping(PagesConfig.class);
        settings.forEach((name, value) -> builder.withDefaultValue("monograph.pages." + name, value));
        return builder.build().getConfigMapping(PagesConfig.class);
    }

    @Test
    void aFileOfTheDirectoryReplacesThatOfTheBuild() throws IOException {
        Files.writeString(directory.resolve("error.html"), "{site.title}: {message} ({status}) {site.footer}");
        var config = config(Map.of(
                "directory", directory.toString(), "title", "Our <Hospital>", "footer", "Ward 3", "colour", "#112233"));
        var files = new PageFiles(config);
        var site = new Site(config);

        assertThat(new Templates(files, site).render("error.html", Map.of(), Map.of("status", 503, "message", "busy")))
                .isEqualTo("Our &lt;Hospital&gt;: busy (503) Ward 3");
        assertThat(files.text("site.css")).contains("#0b5c6b");
        assertThat(site.styled(files.text("site.css")))
                .contains("--accent: #112233;")
                .doesNotContain("#0b5c6b");
    }

    @Test
    void aWrongSettingEndsTheStart() {
        var missing = config(Map.of("directory", directory.resolve("missing").toString()));
        var colour = config(Map.of("colour", "red;}"));

        assertThatThrownBy(() -> new PageFiles(missing)).hasMessage("monograph.pages.directory is no directory");
        assertThatThrownBy(() -> new Site(colour))
                .hasMessage("a colour in monograph.pages has to be # and six hexadecimal digits");
    }
}
