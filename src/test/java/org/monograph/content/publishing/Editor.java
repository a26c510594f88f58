package org.monograph.content.publishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Severity;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.condition.AlternativeDocument;
import org.monograph.content.condition.UseDocument;
import org.monograph.content.document.CitationDocument;
import org.monograph.content.document.Document;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.KeyPoint;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.RatingLevel;
import org.monograph.content.drug.Section;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Membership;
import org.monograph.content.warning.WarningDocument;
import org.monograph.content.warning.WarningKind;

/// Writes small documents and publishes them, for tests of what readers see.
@ApplicationScoped
public class Editor {

    static final String SOURCE = "test";
    public static final String REFERENCE_BOOK = "reference-book";
    private static final int CHUNK = 250;
    private static final List<String> SOURCES = List.of(REFERENCE_BOOK);

    private final Publisher publisher;

    Editor(Publisher publisher) {
        this.publisher = publisher;
    }

    /// A drug with one boxed warning that holds in the US, one precaution of `text` that holds everywhere, and one that
    /// holds in Britain.
    public void publishDrug(String slug, String text) {
        publish(drug(slug, text));
    }

    public void publishNamed(String slug, String name) {
        publish(drug(slug, name, warnings("Take care"), List.of(), List.of()));
    }

    /// A drug with names and codes of its own.
    public void publishCalled(
            String slug, String name, List<String> brands, List<String> synonyms, DrugIdentifier... identifiers) {
        var drug = drug(slug, "Take care");
        publish(new DrugDocument(
                slug,
                name,
                brands.stream().map(brand -> new Brand(brand, null, null)).toList(),
                synonyms,
                List.of(identifiers),
                drug.drugClass(),
                drug.summary(),
                drug.summaryCitations(),
                drug.keyPoints(),
                drug.mechanisms(),
                drug.onset(),
                drug.stopping(),
                drug.sections(),
                drug.dependenceRisk(),
                drug.sedationPotential(),
                drug.legalStatus(),
                drug.uses(),
                drug.sideEffects(),
                drug.warnings(),
                drug.alternatives(),
                drug.faq(),
                drug.lastReviewed(),
                drug.reviewDue()));
    }

    /// `prefix-1`, `prefix-2` and so on.
    public List<String> publishDrugs(String prefix, int count) {
        var slugs = IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + "-" + number)
                .toList();
        publish(slugs.stream().map(slug -> drug(slug, "Take care with " + slug)).toArray(Document[]::new));
        return slugs;
    }

    /// An interactant of its own name.
    ///
    /// @param drug slug of the drug that it is; null for none
    /// @param classes that it is a member of
    public void publishInteractant(String slug, InteractantKind kind, String drug, String... classes) {
        var memberships =
                Stream.of(classes).map(one -> new Membership(one, SOURCES)).toList();
        publish(new InteractantDocument(
                slug, "Interactant " + slug, List.of(), kind, drug, memberships, null, null, null));
    }

    public void publishInteractantCalled(String slug, String name) {
        publish(new InteractantDocument(
                slug, name, List.of(), InteractantKind.FOOD, null, List.of(), null, null, null));
    }

    /// An interaction called by its two interactants.
    public void publishInteraction(String first, String second, Severity severity, String effect) {
        publish(new InteractionDocument(
                first + "-with-" + second,
                first,
                second,
                severity,
                InteractionAction.CAUTION,
                effect,
                null,
                "Ask a pharmacist.",
                EvidenceLevel.UNKNOWN,
                SOURCES));
    }

    /// When the last publication was.
    public Instant lastPublication() {
        return QuarkusTransaction.requiringNew().call(() -> ContentVersion.current().updatedAt);
    }

    /// The drugs of a generator up to, not including, `count`, with all that they refer to.
    public void publishGenerated(Generator generator, int count) {
        publisher.publish("generator", Publisher.Replacing.ANY_REVISION, generator.vocabulary());
        for (int from = 0; from < count; from += CHUNK) {
            publisher.publish(
                    "generator",
                    Publisher.Replacing.ANY_REVISION,
                    generator.drugs(from, Math.min(from + CHUNK, count)));
        }
    }

    /// As each start does.
    public int fillSearchIndex() {
        return publisher.fillSearchIndex();
    }

    public List<PublishOutcome> publish(Document... documents) {
        return publisher.publish(
                SOURCE,
                Publisher.Replacing.ANY_REVISION,
                Stream.concat(Stream.of(book()), Arrays.stream(documents)).toList());
    }

    static CitationDocument book() {
        return new CitationDocument(
                REFERENCE_BOOK, CitationKind.REFERENCE_WORK, "A reference book", "A publisher", null, null, null, null);
    }

    public static DrugDocument drug(String slug, String text) {
        return drug(slug, warnings(text));
    }

    private static List<WarningDocument> warnings(String text) {
        return List.of(
                warning("boxed", WarningKind.BOXED, "Boxed", Jurisdiction.US, REFERENCE_BOOK),
                warning("care", WarningKind.PRECAUTION, text, null, REFERENCE_BOOK),
                warning("driving", WarningKind.DRIVING, "Driving", Jurisdiction.GB, REFERENCE_BOOK));
    }

    public static DrugDocument drug(String slug, List<WarningDocument> warnings) {
        return drug(slug, warnings, List.of(), List.of());
    }

    public static DrugDocument drug(
            String slug,
            List<WarningDocument> warnings,
            List<UseDocument> uses,
            List<AlternativeDocument> alternatives) {
        return drug(slug, "Drug " + slug, warnings, uses, alternatives);
    }

    private static DrugDocument drug(
            String slug,
            String name,
            List<WarningDocument> warnings,
            List<UseDocument> uses,
            List<AlternativeDocument> alternatives) {
        return new DrugDocument(
                slug,
                name,
                List.of(new Brand("Brand " + slug, null, null)),
                null,
                null,
                "Class",
                "Summary of " + slug,
                SOURCES,
                List.of(new KeyPoint("point", "Title", "Text", SOURCES)),
                List.of(new CitedText("mechanism", "Mechanism", SOURCES)),
                null,
                new CitedText(null, "Stopping", SOURCES),
                List.of(
                        section("starting-and-adjusting", "Start"),
                        section("stopping", "Stop"),
                        section("get-help", "Call 911, 999 or 112."),
                        section("more-information", "More")),
                new Rating(RatingLevel.LOW, "Reason", SOURCES),
                new Rating(RatingLevel.HIGH, "Reason", SOURCES),
                null,
                uses,
                null,
                warnings,
                alternatives,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1));
    }

    private static Section section(String slug, String body) {
        return new Section(slug, "Heading", body, SOURCES);
    }

    public static WarningDocument warning(
            String key, WarningKind kind, String text, Jurisdiction jurisdiction, String... citations) {
        return new WarningDocument(
                key,
                kind,
                "Title of " + key,
                text,
                null,
                Severity.SEVERE,
                jurisdiction,
                null,
                null,
                null,
                List.of(citations));
    }
}
