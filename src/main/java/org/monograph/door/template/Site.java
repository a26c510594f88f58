package org.monograph.door.template;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/// What templates know of the site as a whole.
@Singleton
public final class Site {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final PagesConfig config;

    public Site(PagesConfig config) {
        this.config = config;
        requireColour(config.colour());
        requireColour(config.darkColour());
    }

    private static void requireColour(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new ConfigurationException("a colour in monograph.pages has to be # and six hexadecimal digits");
        }
    }

    public String title() {
        return config.title();
    }

    /// Empty where it is not known.
    public String address() {
        return config.address().orElse("");
    }

    public List<String> addresses() {
        return config.address().stream().toList();
    }

    /// Empty for none.
    public String footer() {
        return config.footer().orElse("");
    }

    /// The stylesheet of a build, with the colours of the site.
    public String styled(String css) {
        return css.replace("#0b5c6b", config.colour()).replace("#7fd3e0", config.darkColour());
    }
}
