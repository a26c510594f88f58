package org.monograph.content.warning;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.SearchNode;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.base.terms.Severity;
import org.monograph.content.statement.Statement;

@Entity
@Description("One warning about a drug.")
public class Warning extends Statement implements Node, SearchNode {

    /// By the key of the drug's row, in the order of the document.
    static final Batch<Long, List<Warning>> OF_DRUGS = Statement.ofDrugs(Warning.class);

    /// Only the boxed ones.
    public static final Batch<Long, List<Warning>> BOXED_OF_DRUGS =
            Statement.ofDrugs(Warning.class, "boxed warnings", "and kind = BOXED");

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("what it is about")
    public WarningKind kind;

    @NonNull
    @Description("a heading of a few words")
    public String title;

    @NonNull
    @Description("the warning itself, in full sentences")
    public String text;

    @Basic
    @NonNull
    @Description("the separate statements of a boxed warning, in its order; empty where the text says all")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull String> parts;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("how grave the harm can be")
    public Severity severity;

    @Enumerated(EnumType.STRING)
    @Description("where it holds; null for everywhere")
    public Jurisdiction jurisdiction;

    @Basic
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("the routes it holds for; empty for every route")
    public List<@NonNull Route> routes;

    @Description("the regulator that put it on the label; null when it comes from none")
    public String authority;

    @Description("the day from which the regulator asked for it; null when not known")
    public LocalDate effectiveFrom;
}
