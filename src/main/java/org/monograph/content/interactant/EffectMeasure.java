package org.monograph.content.interactant;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;
import org.monograph.base.terms.Labels;

@Description("What was measured of a substance in the body.")
public enum EffectMeasure {
    @Label("Amount in the blood over time (AUC)")
    @Description("Amount in the blood over time (area under the curve).")
    AUC,
    @Label("Highest level in the blood (Cmax)")
    @Description("Highest level in the blood.")
    CMAX,
    @Label("Half-life")
    @Description("Time in which half of it leaves the blood.")
    HALF_LIFE,
    @Label("Level")
    @Description("Another measure, or one that the source does not name.")
    OTHER;

    private final String words = Labels.inSentence(this);

    String words() {
        return words;
    }
}
