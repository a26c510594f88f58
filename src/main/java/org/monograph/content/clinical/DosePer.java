package org.monograph.content.clinical;

import org.eclipse.microprofile.graphql.Description;

@Description("What an amount is counted for.")
public enum DosePer {
    @Description("What is taken at one time.")
    DOSE,
    @Description("What is taken in a day, in all doses together.")
    DAY
}
