package org.monograph.content.scope;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

@Description("Form of a product.")
public enum DosageForm {
    @Description("Tablet that is swallowed.")
    TABLET,
    @Description("Tablet that dissolves on the tongue.")
    ORODISPERSIBLE_TABLET,
    @Description("Tablet that dissolves under the tongue.")
    SUBLINGUAL_TABLET,
    @Description("Capsule.")
    CAPSULE,
    @Description("Granules or powder that is swallowed.")
    GRANULES,
    @Description("Clear liquid that is swallowed.")
    ORAL_SOLUTION,
    @Description("Cloudy liquid that is shaken and swallowed.")
    ORAL_SUSPENSION,
    @Description("Drops that are swallowed.")
    ORAL_DROPS,
    @Description("Liquid that is injected, or that fills a pump.")
    INJECTION,
    @Description("Any other form; the text names it.")
    OTHER;

    /// In the plural, such as `sublingual tablets`.
    public String words() {
        return switch (this) {
            case INJECTION -> "injection";
            case GRANULES, ORAL_DROPS -> lowerCase();
            case OTHER -> "other forms";
            default -> lowerCase() + "s";
        };
    }

    private String lowerCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
