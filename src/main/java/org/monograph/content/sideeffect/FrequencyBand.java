package org.monograph.content.sideeffect;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

@Description("How often, in the words of the Council for International Organizations of Medical Sciences (CIOMS).")
public enum FrequencyBand {
    @Description("10 or more in 100 people")
    VERY_COMMON(10),
    @Description("1 or more, but fewer than 10, in 100")
    COMMON(1),
    @Description("1 or more, but fewer than 10, in 1,000")
    UNCOMMON(0.1),
    @Description("1 or more, but fewer than 10, in 10,000")
    RARE(0.01),
    @Description("fewer than 1 in 10,000")
    VERY_RARE(0),
    @Description("not known")
    NOT_KNOWN(Double.NaN);

    /// The band begins here and ends just below the beginning of the one before.
    private final double fromPer100;

    FrequencyBand(double fromPer100) {
        this.fromPer100 = fromPer100;
    }

    /// The bands that a range touches, the most frequent first. One-sided ranges reach to 0 or to 100.
    ///
    /// @param minPer100 of 100 people, null where only an upper bound is known
    /// @param maxPer100 of 100 people, null where only a lower bound is known
    /// @param reported the word of a source, which counts where there are no numbers; null for none
    static List<FrequencyBand> of(Double minPer100, Double maxPer100, FrequencyBand reported) {
        if (minPer100 == null && maxPer100 == null) {
            return List.of(reported == null ? NOT_KNOWN : reported);
        }
        var most = of(maxPer100 == null ? 100 : maxPer100);
        var least = of(minPer100 == null ? 0 : minPer100);
        return Arrays.stream(values(), most.ordinal(), least.ordinal() + 1).toList();
    }

    private static FrequencyBand of(double per100) {
        return Arrays.stream(values())
                .filter(band -> per100 >= band.fromPer100)
                .findFirst()
                .orElseThrow();
    }
}
