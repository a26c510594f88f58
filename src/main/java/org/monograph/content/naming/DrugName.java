package org.monograph.content.naming;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Ignore;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.medication.NameKey;

/// A name or code of one published revision of a drug, by which `DrugNames` finds it. Not part of the GraphQL
/// schema.
@Entity
public class DrugName extends Published {

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drug_id")
    public Drug ofDrug;

    /// The key of the name; see `NameKey`.
    public String folded;

    @Enumerated(EnumType.STRING)
    public MatchKind kind;

    /// The system of a code; null for other kinds.
    @Enumerated(EnumType.STRING)
    public IdentifierSystem system;

    private record Name(String folded, MatchKind kind, IdentifierSystem system) {

        private static Name of(String name, MatchKind kind) {
            return new Name(NameKey.of(name), kind, null);
        }

        private static Name of(DrugIdentifier identifier) {
            return new Name(NameKey.of(identifier.code()), MatchKind.CODE, identifier.system());
        }

        private DrugName ofDrug(Drug drug) {
            var row = new DrugName();
            row.ofDrug = drug;
            row.folded = folded;
            row.kind = kind;
            row.system = system;
            return row;
        }
    }

    /// The rows for all names and codes of a drug, each once.
    public static List<DrugName> of(
            Drug drug, List<Brand> brands, List<String> synonyms, List<DrugIdentifier> identifiers) {
        return Stream.of(
                        Stream.of(Name.of(drug.name, MatchKind.NAME)),
                        brands.stream().map(brand -> Name.of(brand.name(), MatchKind.BRAND)),
                        synonyms.stream().map(synonym -> Name.of(synonym, MatchKind.SYNONYM)),
                        identifiers.stream().map(Name::of))
                .flatMap(names -> names)
                .filter(name -> NameKey.isUsable(name.folded))
                .distinct()
                .map(name -> name.ofDrug(drug))
                .toList();
    }

    /// The id of its drug, since names have none.
    @Override
    protected NodeId nodeId() {
        return ofDrug.nodeId();
    }

    @Override
    protected Publication span() {
        return ofDrug.publication;
    }
}
