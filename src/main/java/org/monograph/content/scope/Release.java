package org.monograph.content.scope;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

@Description("How a product releases the drug.")
public enum Release {
    @Description("At once.")
    IMMEDIATE,
    @Description("Slowly, over many hours. Also called prolonged or modified release.")
    EXTENDED,
    @Description("Only after the stomach.")
    DELAYED;

    public String words() {
        return name().toLowerCase(Locale.ROOT) + " release";
    }
}
