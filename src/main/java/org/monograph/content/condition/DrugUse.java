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
import org.monograph.content.statement.Statement;

@Entity
@Description("That a drug is used for a condition, or advised against for it.")
public class DrugUse extends Statement implements Node {

    @Ignore
    public String conditionSlug;

    @Enumerated(EnumType.STRING)
    @Description("where it holds; null for everywhere")
    public Jurisdiction jurisdiction;

    @Basic
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("the routes it holds for; empty for every route")
    public List<@NonNull Route> routes;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("what the regulator has licensed")
    public ApprovalStatus approval;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("its place among the treatments of the condition")
    public TreatmentLine line;

    @NonNull
    @Description("the use in a sentence or two")
    public String summary;

    @Description("when it begins to work in this use; null when we do not know")
    public String onset;

    @Description("for how long it is given in this use; null when we do not know")
    public String duration;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("how sure the evidence makes us that it works")
    public EvidenceLevel evidence;
}
