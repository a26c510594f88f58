package org.monograph.door.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The templates, which escape all that they show. By Qute's core and not its extension: that checks
/// templates when the service is built, and a site owner replaces them later.
@Singleton
class Templates {

    private static final String HTML = "text/html";

    private final Engine engine;

    Templates(PageFiles files) {
        this.engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .addLocator(name -> files.find(name).map(Location::new))
                .build();
    }

    /// @param name of a file in `pages`
    String render(String name, Map<String, Object> data) {
        return engine.getTemplate(name).data(data).render();
    }

    private record Location(String text) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(HTML));
        }
    }
}
