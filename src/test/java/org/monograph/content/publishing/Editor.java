package org.monograph.content.publishing;

import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.document.StatementDocuments.REFERENCE_BOOK;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.database.ContentState;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.document.CitationDocument;
import org.monograph.content.document.Document;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Membership;

/// Publishes small documents, for tests of what readers see.
@ApplicationScoped
public class Editor {

    /// The publisher of the revisions.
    static final String NAME = "test";

    private static final int CHUNK = 250;
    private static final List<String> CITATIONS = List.of(REFERENCE_BOOK);

    private final Publisher publisher;
    private final Session session;

    Editor(Publisher publisher, Session session) {
        this.publisher = publisher;
        this.session = session;
    }

    /// Publishes the documents, and the reference book that they cite.
    public List<PublishOutcome> publish(Document... documents) {
        var all = Stream.concat(Stream.of(referenceBook("A reference book")), Stream.of(documents));
        return publisher.publish(NAME, ReplacePolicy.ANY_REVISION, all.toList()).outcomes();
    }

    /// Publishes the document as it comes with the service.
    public void install(Document document) {
        publish();
        publisher.publish(Publisher.FIRST_CONTENT, ReplacePolicy.ANY_REVISION, List.of(document));
    }

    /// Until the next publication of something else.
    public void publishReferenceBook(String title) {
        publisher.publish(NAME, ReplacePolicy.ANY_REVISION, List.of(referenceBook(title)));
    }

    private static CitationDocument referenceBook(String title) {
        return new CitationDocument(
                REFERENCE_BOOK,
                CitationKind.REFERENCE_WORK,
                title,
                "A publisher",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// A drug with one boxed warning that holds in the US, one precaution of `text` that holds everywhere,
    /// and one about driving that holds in Britain.
    public void publishDrug(String slug, String text) {
        publish(drug(slug).precaution(text).build());
    }

    public void publishNamed(String slug, String name) {
        publish(drug(slug).name(name).build());
    }

    public void publishCalled(
            String slug, String name, List<String> brands, List<String> synonyms, DrugIdentifier... identifiers) {
        publish(drug(slug)
                .name(name)
                .brands(brands.stream()
                        .map(brand -> new Brand(brand, null, null))
                        .toList())
                .synonyms(synonyms)
                .identifiers(List.of(identifiers))
                .build());
    }

    /// Publishes `prefix-1`, `prefix-2` and so on.
    ///
    /// @return their slugs
    public List<String> publishDrugs(String prefix, int count) {
        var slugs = IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + "-" + number)
                .toList();
        publish(slugs.stream()
                .map(slug -> drug(slug).precaution("Take care with " + slug).build())
                .toArray(Document[]::new));
        return slugs;
    }

    /// @param drug slug of the drug that the interactant is; null for none
    /// @param classes slugs of the classes that it belongs to
    public void publishInteractant(String slug, InteractantKind kind, String drug, String... classes) {
        publishInteractant(slug, "Interactant " + slug, kind, drug, classes);
    }

    /// Publishes what is refused by now, as an earlier version of the service did: two classes are members of each
    /// other.
    ///
    /// @param other has one membership, in the first
    public void makeMember(String slug, String other) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                    update interactant set memberships = (
                        select cast(replace(cast(memberships as text), :slug, :other) as json) from interactant
                        where slug = :other and superseded_at is null)
                    where slug = :slug and superseded_at is null\
                    """)
                        .setParameter("slug", slug)
                        .setParameter("other", other)
                        .executeUpdate());
    }

    public void publishInteractantCalled(String slug, String name) {
        publishInteractant(slug, name, InteractantKind.FOOD, null);
    }

    private void publishInteractant(String slug, String name, InteractantKind kind, String drug, String... classes) {
        var memberships = Stream.of(classes)
                .map(drugClass -> new Membership(drugClass, CITATIONS))
                .toList();
        publish(new InteractantDocument(slug, name, List.of(), kind, drug, memberships, null, null, null, null, null));
    }

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
                null,
                null,
                null,
                CITATIONS));
    }

    public Instant lastPublication() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ContentState.current(session).updatedAt());
    }

    /// Who published each revision of a drug.
    public List<String> publishersOf(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select source from revision where kind = 'drug' and slug = :slug order by number",
                                String.class)
                        .setParameter("slug", slug)
                        .getResultList());
    }

    /// Publishes the first `count` drugs of a generator, with everything that they refer to.
    public void publishGenerated(Generator generator, int count) {
        publishGenerated(generator.vocabulary());
        for (int from = 0; from < count; from += CHUNK) {
            publishGenerated(generator.drugs(from, Math.min(from + CHUNK, count)));
        }
    }

    void publishGenerated(List<Document> documents) {
        publisher.publish("generator", ReplacePolicy.ANY_REVISION, documents);
    }

    /// As each start does.
    public int fillInteractants() {
        return publisher.fillInteractants();
    }

    /// As each start does.
    public int fillSearchIndex() {
        return publisher.fillSearchIndex();
    }
}
