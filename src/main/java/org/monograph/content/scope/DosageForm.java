package org.monograph.content.scope;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Form of a product.")
public enum DosageForm {
    @Label("Tablet")
    @Description("Tablet that is swallowed.")
    TABLET,
    @Label("Orodispersible tablet")
    @Description("Tablet that dissolves on the tongue.")
    ORODISPERSIBLE_TABLET,
    @Label("Sublingual tablet")
    @Description("Tablet that dissolves under the tongue.")
    SUBLINGUAL_TABLET,
    @Label("Capsule")
    @Description("Capsule.")
    CAPSULE,
    @Label("Granules")
    @Description("Granules or powder that is swallowed.")
    GRANULES,
    @Label("Oral solution")
    @Description("Clear liquid that is swallowed.")
    ORAL_SOLUTION,
    @Label("Oral suspension")
    @Description("Cloudy liquid that is shaken and swallowed.")
    ORAL_SUSPENSION,
    @Label("Oral drops")
    @Description("Drops that are swallowed.")
    ORAL_DROPS,
    @Label("Injection")
    @Description("Liquid that is injected, or that fills a pump.")
    INJECTION,
    @Label("Other form")
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
