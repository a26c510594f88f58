package org.monograph.content.label;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelFormat;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelProduct;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelType;

/// Its texts are rows of `label_section`. `LabelStore` inserts both.
@Entity
@Description("An official label as its regulator publishes it: word for word, and checked by none of our editors.")
public class Label extends Published implements Node {

    /// The set id.
    @Ignore
    public String slug;

    /// Its revision is that of `label_publication`.
    @Ignore
    public Publication publication;

    @Description("Number of this version that the labeler gave it: how often it was sent, not how old it is.")
    public int version;

    @NonNull
    @Description("Day from which this version holds, according to the labeler. It may lie in the future.")
    public LocalDate effectiveOn;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Where it was taken from, and so what can be known of it.")
    public LabelOrigin origin;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether its products need a prescription.")
    public LabelType type;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How its products came to be sold, as far as the source tells.")
    public LabelApproval approval;

    @Description("Name of who put it on the market. Null when it is not told.")
    public String labeler;

    /// A brand name, or what it is of.
    @Ignore
    public String name;

    @Ignore
    public String sortName;

    @Ignore
    public String medicineSlug;

    @Ignore
    public String medicineName;

    @Ignore
    public String showOrder;

    @Ignore
    public String[] sectionKinds;

    @Ignore
    public String[] uniis;

    @Ignore
    public String[] ingredientKeys;

    @Ignore
    public Long textId;

    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "profile")
    public String profileJson;

    @Ignore
    @Transient
    private LabelProfile profile;

    /// Parsed on first access: many answers only name labels.
    @Ignore
    public LabelProfile profile() {
        if (profile == null) {
            profile = LabelFormat.read(profileJson, LabelProfile.class);
        }
        return profile;
    }

    @NonNull
    @Description("Permanent name of the label through all its versions, in lower case.")
    public String getSetId() {
        return slug;
    }

    @NonNull
    @Description("Path of its page, such as \"/labels/1abe1001-0000-4000-8000-000000000001\".")
    public String getPath() {
        return "/labels/" + slug;
    }

    @NonNull
    @Description("Names under which its products are sold. Empty when they have only the name of the substance.")
    public List<@NonNull String> getBrandNames() {
        return profile().brandNames();
    }

    @NonNull
    @Description("Names of the substances, as the label writes them.")
    public List<@NonNull String> getGenericNames() {
        return profile().genericNames();
    }

    @NonNull
    @Description(
            "Controlled-substance schedules as the source codes them, such as C-IV. Empty when none is coded, which does"
                    + " not mean that it is not controlled.")
    public List<@NonNull String> getDeaSchedules() {
        return profile().deaSchedules();
    }

    @NonNull
    @Description("Codes of its products and ingredients, as the source has them.")
    public List<@NonNull DrugIdentifier> getIdentifiers() {
        return profile().identifiers();
    }

    @NonNull
    @Description("What acts in its products. Empty when it is not coded.")
    public List<@NonNull LabelIngredient> getIngredients() {
        return profile().ingredients();
    }

    @NonNull
    @Description("Jurisdiction of its regulator.")
    public Jurisdiction getJurisdiction() {
        return Jurisdiction.US;
    }

    @NonNull
    @Description("What to tell readers beside a text that nobody here has checked.")
    public String getNotice() {
        return LabelNotice.of(origin);
    }

    @NonNull
    @Description("Classes in which the regulator put its ingredients, with their kind, such as Benzodiazepine [EPC].")
    public List<@NonNull String> getPharmacologicClasses() {
        return profile().pharmacologicClasses();
    }

    @NonNull
    @Description("Strengths, forms and packages. Empty when the origin does not tell them.")
    public List<@NonNull LabelProduct> getProducts() {
        return profile().products();
    }

    @Description("Whether somebody else packed it anew. Null when it is not told.")
    public Boolean getRepackaged() {
        return profile().repackaged();
    }

    @NonNull
    @Description("Ways into the body, in the words of the regulator.")
    public List<@NonNull String> getRoutes() {
        return profile().routes();
    }

    @Description("Number of this revision of the label, from 1.")
    public int getRevision() {
        return publication.revision();
    }

    @NonNull
    @Description("Time from which readers of this service see this revision.")
    public Instant getPublishedAt() {
        return publication.publishedAt();
    }

    @Override
    public NodeId nodeId() {
        return NodeId.of("Label", slug);
    }

    @Override
    protected Publication span() {
        return publication;
    }

    /// Labels of a state of the content. Unknown set ids are missing.
    public static List<Label> bySetId(AsOf state, Collection<String> setIds) {
        var conditions =
                new HqlFilter("l", state).and("any_is(:slugs, l.slug)", "slugs", setIds.toArray(String[]::new));
        return conditions
                .bindTo(getSession().createSelectionQuery("from Label l where " + conditions, Label.class))
                .getResultList();
    }

    /// The rows with these set ids that are current, or were superseded after the moment.
    static List<Label> bySetId(Set<String> setIds, Instant moment) {
        return list(
                "any_is(?1, slug) and (" + Publication.CURRENT + " or publication.supersededAt > ?2)",
                setIds.toArray(String[]::new),
                moment);
    }

    public static List<Label> byKey(Collection<Long> keys) {
        return list("any_is(?1, key)", (Object) keys.toArray(Long[]::new));
    }
}
