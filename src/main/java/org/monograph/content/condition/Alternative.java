package org.monograph.content.condition;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Node;
import org.monograph.content.statement.Statement;

@Entity
@Description("An alternative to the drug for one condition: either another drug or a therapy.")
public class Alternative extends Statement implements Node {

    @Ignore
    public String conditionSlug;

    @Ignore
    public String drugSlug;

    @Ignore
    public String therapySlug;

    @NonNull
    @Description("Why it may be preferred.")
    public String reason;

    @Override
    protected String list() {
        return "alternatives";
    }
}
