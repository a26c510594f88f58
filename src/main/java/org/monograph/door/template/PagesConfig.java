package org.monograph.door.template;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.util.Optional;

/// The pages for readers. `docs/pages.md` describes them.
@ConfigMapping(prefix = "monograph.pages")
public interface PagesConfig {

    /// Whether the service has pages for readers. Without them the page for developers is at `/`.
    @WithDefault("true")
    boolean enabled();

    /// Name of the site, in the head of each page and in its title.
    @WithDefault("Monograph")
    @NotBlank
    String title();

    /// Public address of the site, such as `https://www.example.org`, without a slash at its end. Without it
    /// there is no `sitemap.xml`, and canonical addresses are relative.
    Optional<String> address();

    /// Text at the foot of each page, such as the name and address of the publisher.
    Optional<String> footer();

    /// Colour of links and marks on a light ground, as `#` and six hexadecimal digits. It needs a contrast of
    /// 4.5 to white.
    @WithDefault("#0b5c6b")
    String colour();

    /// The same on a dark ground.
    @WithDefault("#7fd3e0")
    String darkColour();

    /// Directory of files that replace those of `pages` in this build: templates, documents, `site.css`,
    /// `site.js`. Read at the start.
    Optional<Path> directory();
}
