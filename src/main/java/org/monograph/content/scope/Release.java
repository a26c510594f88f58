package org.monograph.content.scope;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;
import org.monograph.base.terms.Labels;

@Description("How a product releases the drug.")
public enum Release {
    @Label("Immediate release")
    @Description("At once.")
    IMMEDIATE,
    @Label("Extended release")
    @Description("Slowly, over many hours. Also called prolonged or modified release.")
    EXTENDED,
    @Label("Delayed release")
    @Description("Only after the stomach.")
    DELAYED;

    private final String words = Labels.inSentence(this);

    public String words() {
        return words;
    }
}
