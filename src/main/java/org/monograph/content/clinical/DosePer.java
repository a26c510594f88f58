package org.monograph.content.clinical;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What an amount is counted for.")
public enum DosePer {
    @Label("Per dose")
    @Description("What is taken at one time.")
    DOSE,
    @Label("Per day")
    @Description("What is taken in a day, in all doses together.")
    DAY
}
