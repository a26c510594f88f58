package org.monograph.warning;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.drug.Drug;
import org.monograph.schema.Jurisdiction;
import org.monograph.schema.Node;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;
import org.monograph.schema.Route;
import org.monograph.schema.Severity;

@Entity
@Description("One warning about a drug.")
public class Warning extends Published implements Node {

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drug_id")
    public Drug ofDrug;

    @Ignore
    public String statementKey;

    @Ignore
    public int position;

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

    @NonNull
    @Description("the separate statements of a boxed warning, in its order; empty where the text says all")
    public List<@NonNull String> parts;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("how grave the harm can be")
    public Severity severity;

    @Enumerated(EnumType.STRING)
    @Description("where it holds; null for everywhere")
    public Jurisdiction jurisdiction;

    @NonNull
    @Description("the routes it holds for; empty for every route")
    public List<@NonNull Route> routes;

    @Description("the regulator that put it on the label; null when it comes from none")
    public String authority;

    @Description("the day from which the regulator asked for it; null when not known")
    public LocalDate effectiveFrom;

    @Ignore
    public List<String> citationSlugs;

    @Override
    protected NodeId nodeId() {
        return ofDrug.nodeId().statement("Warning", statementKey);
    }

    @Override
    protected NodeId pastNodeId() {
        return ofDrug.pastNodeId().statement("Warning", statementKey);
    }

    @Override
    protected boolean current() {
        return ofDrug.current();
    }

    boolean holdsIn(Jurisdiction asked) {
        return Jurisdiction.covers(asked, jurisdiction);
    }

    static Map<Long, List<Warning>> ofDrugs(Set<Long> drugs) {
        return Warning.<Warning>list("ofDrug.key in ?1 order by ofDrug.key, position", drugs).stream()
                .collect(groupingBy(warning -> warning.ofDrug.key));
    }

    /// The warnings of these keys, of the current rows of these drugs and of those of these revisions.
    static List<Warning> ofRevisions(Set<String> slugs, Set<String> keys, Set<Integer> revisions) {
        return list("""
                from Warning w join fetch w.ofDrug d where d.slug in ?1 and w.statementKey in ?2
                and (d.publication.supersededAt is null or d.publication.revision in ?3)""", slugs, keys, revisions);
    }
}
