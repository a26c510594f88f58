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
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Node;
import org.monograph.base.terms.Route;
import org.monograph.content.statement.Statement;

@Entity
@Description("That a drug has a side effect, and how often.")
public class DrugSideEffect extends Statement implements Node {

    /// By the key of the drug's row, in the order of the document.
    public static final Batch<Long, List<DrugSideEffect>> OF_DRUGS = Statement.ofDrugs(DrugSideEffect.class);

    @Ignore
    public String sideEffectSlug;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("whether it can last or threaten life with this drug")
    public Seriousness seriousness;

    @Basic
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("the routes it was seen with; empty for every route")
    public List<@NonNull Route> routes;

    @Basic
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("how often, one for each population and dose; empty: named by a source without any word on how often")
    public List<@NonNull Frequency> frequencies;

    @Description("what else there is to say of it; null for nothing")
    public String note;

    @Description("when to call a doctor; null where that does not apply")
    public String seekHelp;
}
