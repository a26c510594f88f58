package org.monograph.content.sideeffect;

import java.util.Locale;
import org.monograph.base.terms.Numbers;

/// A frequency in words, as a part of a sentence.
record FrequencyText(Frequency frequency) {

    @Override
    public String toString() {
        var text = new StringBuilder(people());
        append(text, " at ", frequency.dose());
        append(text, ", ", frequency.population());
        if (frequency.placeboPer100() != null) {
            text.append("; ").append(Numbers.text(frequency.placeboPer100())).append(" in 100 on placebo");
        }
        return text.toString();
    }

    private String people() {
        var min = frequency.minPer100();
        var max = frequency.maxPer100();
        if (min == null && max == null) {
            return frequency.reportedBand() == null || frequency.reportedBand() == FrequencyBand.NOT_KNOWN
                    ? "how often is not known"
                    : "called " + words(frequency.reportedBand()) + " by the source, without a number";
        }
        if (min == null) {
            return "at most " + Numbers.text(max) + " in 100 people";
        }
        if (max == null) {
            return "at least " + Numbers.text(min) + " in 100 people";
        }
        return min.equals(max)
                ? "about " + Numbers.text(min) + " in 100 people"
                : Numbers.text(min) + " to " + Numbers.text(max) + " in 100 people";
    }

    private static void append(StringBuilder text, String before, String part) {
        if (part != null) {
            text.append(before).append(part);
        }
    }

    private static String words(FrequencyBand band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
