package org.monograph.content.drug;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.monograph.base.published.Publication.CURRENT;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeId;
import org.monograph.base.graph.SearchNode;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.base.terms.PageKind;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.editorial.PageHead;
import org.monograph.content.editorial.UnknownPart;

@Entity
@Description("A drug with everything that is published about it: its monograph.")
public class Drug extends Published implements Node, SearchNode {

    @NonNull
    @Description("Permanent identifier in lower-case kebab-case.")
    public String slug;

    @Ignore
    public Publication publication;

    @NonNull
    @Description("International non-proprietary name.")
    public String name;

    @Ignore
    public String sortName;

    @Basic
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Brand names, with routes of administration and jurisdictions. Empty when none is known.")
    public List<@NonNull Brand> brands;

    @Basic
    @NonNull
    @Description("Other names of the substance. Empty when none is known.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull String> synonyms;

    @Basic
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Verified codes. Empty when none is verified; the drug may still have codes.")
    public List<@NonNull DrugIdentifier> identifiers;

    @NonNull
    @Description("Pharmacological class, such as Benzodiazepine.")
    public String drugClass;

    @NonNull
    @Description("Summary for patients, in two or three sentences.")
    public String summary;

    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> summaryCitationSlugs;

    // Most answers need the row for its names only, so long values are not read with it: `DrugText` and `DrugProfile`
    // read them.

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public List<KeyPoint> keyPoints;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Section> sections;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public List<CitedText> mechanisms;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public CitedText onset;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public CitedText stopping;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public Rating dependenceRisk;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public Rating sedationPotential;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public List<LegalStatus> legalStatuses;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> citationSlugs;

    // The following are read by `prescribing`. Null in rows of a build before they existed.

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public Clinical clinical;

    /// Null in rows of a build before it existed.
    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public Supplement supplement;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public List<UnknownPart> unknownParts;

    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public Editorial editorial;

    /// 1970 when it is not recorded. A trigger sets it.
    @Ignore
    @Column(name = "updated_at", insertable = false, updatable = false)
    public Instant updateTime;

    @NonNull
    @Description("Date of the last review of the whole monograph.")
    public LocalDate lastReviewed;

    @NonNull
    @Description("Date by which the next review is due.")
    public LocalDate reviewDue;

    @NonNull
    @Description("The names of `brands`.")
    public List<@NonNull String> getBrandNames() {
        return brands.stream().map(Brand::name).toList();
    }

    @Description("Whether the date `reviewDue` has passed, in UTC.")
    public boolean isReviewOverdue() {
        return reviewDue.isBefore(LocalDate.now(Clock.systemUTC()));
    }

    @Description("Number of this revision of the monograph, from 1.")
    public int getRevision() {
        return publication.revision();
    }

    @NonNull
    @Description(
            "Time from which readers of this service see this revision. For content that came with the service, that is when it"
                    + " was installed: show `updatedAt` to readers.")
    public Instant getPublishedAt() {
        return publication.publishedAt();
    }

    @NonNull
    @Description(PageKind.PATH)
    public String getPath() {
        return PageKind.DRUG.path(slug);
    }

    /// @param anchor place on the drug's page
    public String path(String anchor) {
        return PageKind.DRUG.path(slug, anchor);
    }

    @NonNull
    @Description(PageHead.LANGUAGE_DESCRIPTION)
    public String getLanguage() {
        return PageHead.LANGUAGE;
    }

    @Description(PageHead.UPDATED_AT)
    public Instant getUpdatedAt() {
        return PageHead.knownTime(updateTime);
    }

    @Description("Date of the last editorial change in UTC: the day of `updatedAt`. Null when it is not recorded.")
    public LocalDate getUpdatedOn() {
        var time = getUpdatedAt();
        return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    @Override
    public NodeId nodeId() {
        return NodeId.of("Drug", slug);
    }

    @Override
    protected Publication span() {
        return publication;
    }

    static Map<String, Drug> bySlug(AsOf state, Set<String> slugs) {
        var conditions = new HqlFilter("d", state).and("any_is(:slugs, d.slug)", "slugs", slugs.toArray(String[]::new));
        return conditions
                .bindTo(getSession().createSelectionQuery("from Drug d where " + conditions, Drug.class))
                .getResultList()
                .stream()
                .collect(toMap(drug -> drug.slug, identity()));
    }

    /// The rows with these slugs that are current, or were superseded after the moment.
    static List<Drug> withSlugs(Set<String> slugs, Instant moment) {
        return list(
                "any_is(?1, slug) and (" + CURRENT + " or publication.supersededAt > ?2)",
                slugs.toArray(String[]::new),
                moment);
    }
}
