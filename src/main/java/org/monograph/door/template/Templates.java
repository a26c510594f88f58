package org.monograph.door.template;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The templates, which escape all that they show. By Qute's core and not its extension: that checks
/// templates when the service is built, and a site owner replaces them later.
@Singleton
public class Templates {

    private static final String HTML = "text/html";

    private static final Pattern INCLUDED = Pattern.compile("(?<=\\{#include )([a-z0-9.-]+)");

    /// The template is named before.
    private static final Pattern PREFIX = Pattern.compile(".*?\\] *: *");

    private final PageFiles files;
    private final Site site;
    private final Engine engine;

    public Templates(PageFiles files, Site site) {
        this.files = files;
        this.site = site;
        this.engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .addLocator(name -> files.find(name).map(Location::new))
                .build();
    }

    /// @param name of a file in `pages`
    /// @param variables of the document
    /// @param data its answer
    @SuppressWarnings("unchecked")
    public String render(String name, Map<String, Object> variables, Map<String, Object> data) {
        var values = new Variables(variables);
        var links = new Links(values);
        var all = new HashMap<>(data);
        all.put("site", site);
        all.put("variables", values);
        all.put("links", links);
        all.put("enums", EnumLabels.of((List<Map<String, Object>>) data.get("enums")));
        all.put("lists", new Lists());
        all.put("html", new Html(links));
        all.put("words", new Words());
        return engine.getTemplate(name).data(all).render();
    }

    /// What makes a template unusable, with file and line.
    public Stream<String> problems(String name) {
        try {
            engine.getTemplate(name);
            return missingFiles(name);
        } catch (TemplateException e) {
            var line = e.getOrigin() == null ? 1 : e.getOrigin().getLine();
            return Stream.of(
                    name + ":" + line + ": " + PREFIX.matcher(e.getMessage()).replaceFirst(""));
        }
    }

    private Stream<String> missingFiles(String name) {
        var text = files.text(name);
        return INCLUDED.matcher(text)
                .results()
                .filter(include -> files.find(include.group(1)).isEmpty())
                .map(include -> "%s:%d: there is no pages/%s"
                        .formatted(
                                name, text.substring(0, include.start()).lines().count(), include.group(1)));
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
