package org.monograph.content.sideeffect;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Node;
import org.monograph.base.terms.Route;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DrugStatements;
import org.monograph.content.statement.Statement;

@Entity
@Description("A side effect of a drug, and how often it occurs.")
public class DrugSideEffect extends Statement implements Node {

    public static final DrugStatements<DrugSideEffect> OF_DRUGS = new DrugStatements<>(DrugSideEffect.class);

    @Ignore
    public String sideEffectSlug;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether it can threaten life or leave lasting harm with this drug.")
    public Seriousness seriousness;

    @Basic
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Routes of administration with which it was observed. Empty for all routes.")
    public List<@NonNull Route> routes;

    @Basic
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Frequencies, one for each population and dose. Empty when the sources give no frequency.")
    public List<@NonNull Frequency> frequencies;

    @Description("Further information. Null when there is none.")
    public String note;

    @Description("When to call a doctor. Null when that does not apply.")
    public String seekHelp;

    @Override
    protected Scope formerScope() {
        return Scope.of(null, routes);
    }

    @Override
    protected String list() {
        return "sideEffects";
    }
}
