package org.monograph.content.warning;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.SearchNode;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.base.terms.Severity;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DrugStatements;
import org.monograph.content.statement.Statement;

@Entity
@Description("A warning about a drug.")
public class Warning extends Statement implements Node, SearchNode {

    public static final DrugStatements<Warning> OF_DRUGS = new DrugStatements<>(Warning.class);

    /// Only warnings of the kinds by which drugs are compared. The cells are cached that are made of them.
    public static final DrugStatements<Warning> COMPARED_OF_DRUGS = new DrugStatements<>(
            Warning.class,
            "compared warnings",
            Validity.OPERATION,
            "and kind in (BOXED, PREGNANCY, BREASTFEEDING, KIDNEY, LIVER, DRIVING)");

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Subject of the warning.")
    public WarningKind kind;

    @NonNull
    @Description("Heading of a few words.")
    public String title;

    @NonNull
    @Description("The warning, in full sentences.")
    public String text;

    @Basic
    @NonNull
    @Description("The separate statements of a boxed warning, in its order. Empty when `text` is complete.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull String> parts;

    @Basic
    @NonNull
    @Description("Other words for its subject, by which a search finds it. Empty when none is recorded.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull String> synonyms;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Severity of the possible harm.")
    public Severity severity;

    @Enumerated(EnumType.STRING)
    @Description("The area in which it applies. Null when it applies everywhere, or in several areas: see `scope`.")
    public Jurisdiction jurisdiction;

    @Basic
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Routes of administration to which it applies. Empty when it applies to all routes.")
    public List<@NonNull Route> routes;

    @Description("Regulator that requires it on the label. Null when no regulator does.")
    public String authority;

    @Description("Date from which the regulator requires it. Null when it is not known.")
    public LocalDate effectiveFrom;

    /// Slugs of the contacts to call.
    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> contactSlugs;

    @Override
    protected Scope formerScope() {
        return Scope.of(jurisdiction, routes);
    }

    @Override
    protected String list() {
        return "warnings";
    }
}
