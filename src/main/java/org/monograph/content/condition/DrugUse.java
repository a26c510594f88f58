package org.monograph.content.condition;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Node;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.Statement;
import org.monograph.content.statement.StatementList;

@Entity
@Description("The use of a drug for a condition, or advice against it.")
public class DrugUse extends Statement implements Node {

    public static final StatementList<DrugUse> OF_CONDITIONS =
            new StatementList<>(DrugUse.class, "conditionSlug", use -> use.conditionSlug, "s.jurisdiction");

    @Ignore
    public String conditionSlug;

    @Enumerated(EnumType.STRING)
    @Description("The area in which it applies. Null when it applies everywhere, or in several areas: see `scope`.")
    public Jurisdiction jurisdiction;

    @Basic
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Routes of administration to which it applies. Empty when it applies to all routes.")
    public List<@NonNull Route> routes;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether the use is licensed in the jurisdiction.")
    public ApprovalStatus approval;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Line of treatment.")
    public TreatmentLine line;

    @NonNull
    @Description("Summary of the use, in one or two sentences.")
    public String summary;

    @Description("Onset of action in this use. Null when it is not known.")
    public String onset;

    @Description("Duration of treatment in this use. Null when it is not known.")
    public String duration;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Certainty of the evidence that the drug works for this use.")
    public EvidenceLevel evidence;

    @Override
    protected Scope formerScope() {
        return Scope.of(jurisdiction, routes);
    }

    @Override
    protected String list() {
        return "uses";
    }
}
