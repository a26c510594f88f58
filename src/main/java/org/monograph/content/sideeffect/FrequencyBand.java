package org.monograph.content.sideeffect;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Frequency of a side effect, as defined by the Council for International Organizations of "
        + "Medical Sciences (CIOMS).")
public enum FrequencyBand {
    @Label("Very common")
    @Description("10 or more in 100 people.")
    VERY_COMMON(10),
    @Label("Common")
    @Description("1 or more, but fewer than 10, in 100.")
    COMMON(1),
    @Label("Uncommon")
    @Description("1 or more, but fewer than 10, in 1,000.")
    UNCOMMON(0.1),
    @Label("Rare")
    @Description("1 or more, but fewer than 10, in 10,000.")
    RARE(0.01),
    @Label("Very rare")
    @Description("Fewer than 1 in 10,000.")
    VERY_RARE(0),
    @Label("Not known")
    @Description("Not known.")
    NOT_KNOWN(Double.NaN);

    /// Lower bound, inclusive. The upper bound, exclusive, is the lower bound of the band before.
    private final double fromPer100;

    FrequencyBand(double fromPer100) {
        this.fromPer100 = fromPer100;
    }

    /// The bands that a range crosses, the most frequent first.
    ///
    /// @param minPer100 null for 0 when there is an upper bound. An upper bound alone is that of "fewer than 1 in
    ///     100", so it is not part of the range
    /// @param maxPer100 null for 100 when there is a lower bound
    /// @param reported band named by a source, used when there are no numbers; null for none
    static List<FrequencyBand> of(Double minPer100, Double maxPer100, FrequencyBand reported) {
        if (minPer100 == null && maxPer100 == null) {
            return List.of(reported == null ? NOT_KNOWN : reported);
        }
        var most = minPer100 == null ? below(maxPer100) : of(maxPer100 == null ? 100 : maxPer100);
        var least = of(minPer100 == null ? 0 : minPer100);
        return Arrays.stream(values(), most.ordinal(), least.ordinal() + 1).toList();
    }

    private static FrequencyBand below(double per100) {
        return Arrays.stream(values())
                .filter(band -> per100 > band.fromPer100)
                .findFirst()
                .orElse(VERY_RARE);
    }

    private static FrequencyBand of(double per100) {
        return Arrays.stream(values())
                .filter(band -> per100 >= band.fromPer100)
                .findFirst()
                .orElseThrow();
    }
}
