package org.monograph.content.interactant;

import org.eclipse.microprofile.graphql.Description;

@Description("What was measured of a substance in the body.")
public enum EffectMeasure {
    @Description("Amount in the blood over time (area under the curve).")
    AUC("amount in the blood over time (AUC)"),
    @Description("Highest level in the blood.")
    CMAX("highest level in the blood (Cmax)"),
    @Description("Time in which half of it leaves the blood.")
    HALF_LIFE("half-life"),
    @Description("Another measure, or one that the source does not name.")
    OTHER("level");

    private final String words;

    EffectMeasure(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
