package org.monograph.base.terms;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;

@Description("Area of a regulator, in which a statement applies.")
public enum Jurisdiction {
    @Label("United States")
    @Description("United States of America.")
    US,
    @Label("United Kingdom")
    @Description("United Kingdom.")
    GB,
    @Label("Scotland")
    @Description("Scotland, where it differs from the rest of the United Kingdom.")
    GB_SCT,
    @Label("European Union")
    @Description("European Union, for decisions of its own institutions.")
    EU,
    @Label("Ireland")
    @Description("Ireland.")
    IE;

    /// Description of an argument.
    public static final String ONLY = "Only what applies in this jurisdiction, which includes what applies in the area"
            + " around it and what applies everywhere. Null for all jurisdictions.";

    private final String words = Labels.of(this);

    public String words() {
        return words;
    }

    /// In the form of a slug, for ids.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a statement for the jurisdiction `statement` belongs in a response for `requested`. Null on
    /// either side means all jurisdictions.
    public static boolean covers(Jurisdiction requested, Jurisdiction statement) {
        return requested == null || statement == null || requested == statement || requested.surrounding() == statement;
    }

    /// The area around it, or else itself.
    public Jurisdiction area() {
        return surrounding() == null ? this : surrounding();
    }

    /// The names of the jurisdictions whose statements hold here.
    public String[] names() {
        return Stream.of(this, surrounding())
                .filter(Objects::nonNull)
                .map(Jurisdiction::name)
                .toArray(String[]::new);
    }

    /// The area that this one is a part of, and whose statements also hold here. Null when there is none.
    public Jurisdiction surrounding() {
        return switch (this) {
            case GB_SCT -> GB;
            case IE -> EU;
            case US, GB, EU -> null;
        };
    }
}
