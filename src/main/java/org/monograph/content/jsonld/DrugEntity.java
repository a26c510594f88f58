package org.monograph.content.jsonld;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Labels;
import org.monograph.base.terms.Numbers;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Route;
import org.monograph.base.terms.Severity;
import org.monograph.content.clinical.Pharmacokinetics;
import org.monograph.content.clinical.Product;
import org.monograph.content.clinical.Strength;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierScope;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.warning.Warning;
import org.monograph.content.warning.WarningKind;

/// A drug as schema.org describes it.
record DrugEntity(DrugPage page, Site site) {

    private static final String PLACE = "drug";

    private static final Set<Severity> SERIOUS = EnumSet.of(Severity.SEVERE, Severity.UNKNOWN);
    private static final Set<WarningKind> OWN_PROPERTY =
            EnumSet.of(WarningKind.PREGNANCY, WarningKind.BREASTFEEDING, WarningKind.OVERDOSE);

    /// @param slug of a drug
    static String id(Site site, String slug) {
        return site.url(PageKind.DRUG.path(slug, PLACE));
    }

    Entity entity() {
        var drug = page.drug();
        return Entity.of("Drug")
                .id(id(site, drug.slug))
                .with("url", site.url(drug.getPath()))
                .with("name", drug.name)
                .with("nonProprietaryName", drug.name)
                .with("isProprietary", false)
                .with("proprietaryName", brands())
                .with("alternateName", drug.synonyms)
                .with("description", drug.summary)
                .with("drugClass", Entity.of("DrugClass").with("name", drug.drugClass))
                .with("mechanismOfAction", texts(page.mechanisms(), CitedText::text))
                .with("clinicalPharmacology", texts(page.pharmacokinetics(), Pharmacokinetics::getText))
                .with(
                        "dosageForm",
                        texts(page.products(), product -> product.form().words()))
                .with("administrationRoute", routes())
                .with("availableStrength", strengths())
                .with("legalStatus", legalStatuses())
                .with("prescriptionStatus", prescriptionStatus())
                .with("warning", warnings())
                .with("pregnancyWarning", texts(page.warnings(WarningKind.PREGNANCY), warning -> warning.text))
                .with("breastfeedingWarning", texts(page.warnings(WarningKind.BREASTFEEDING), warning -> warning.text))
                .with("overdosage", texts(page.warnings(WarningKind.OVERDOSE), warning -> warning.text))
                .with("code", codes())
                .with("rxcui", codes(IdentifierSystem.RXNORM))
                .with("sameAs", wikidata());
    }

    private static <T> List<String> texts(List<T> items, Function<T, String> text) {
        return items.stream()
                .map(text)
                .filter(found -> !found.isEmpty())
                .distinct()
                .toList();
    }

    /// Of what may threaten life, and has no property of its own.
    private List<String> warnings() {
        return texts(
                page.warnings().stream()
                        .filter(warning -> warning.kind == WarningKind.BOXED || SERIOUS.contains(warning.severity))
                        .filter(warning -> !OWN_PROPERTY.contains(warning.kind))
                        .toList(),
                DrugEntity::warning);
    }

    private static String warning(Warning warning) {
        var text = warning.parts.isEmpty() ? warning.text : String.join(" ", warning.parts);
        return "%s: %s".formatted(warning.title, text);
    }

    private List<String> brands() {
        return page.drug().brands.stream()
                .filter(brand -> brand.jurisdictions().isEmpty()
                        || brand.jurisdictions().stream()
                                .anyMatch(sold -> Jurisdiction.covers(page.jurisdiction(), sold)))
                .map(Brand::name)
                .toList();
    }

    private List<String> routes() {
        return page.products().stream()
                .flatMap(product -> product.routes().stream())
                .filter(route -> route != Route.OTHER)
                .map(Route::words)
                .distinct()
                .toList();
    }

    private List<Entity> strengths() {
        return page.products().stream()
                .flatMap(product -> product.strengths().stream().map(strength -> strength(product, strength)))
                .toList();
    }

    private Entity strength(Product product, Strength strength) {
        return Entity.of("DrugStrength")
                .with("name", "%s, %s".formatted(product.form().words(), strength.getText()))
                .with("activeIngredient", page.drug().name)
                .with("strengthValue", strength.amount())
                .with("strengthUnit", unit(strength))
                .with(
                        "availableIn",
                        product.jurisdictions().stream().map(WebPage::area).toList());
    }

    private static String unit(Strength strength) {
        return strength.perAmount() == null
                ? strength.unit()
                : "%s in %s %s".formatted(strength.unit(), Numbers.text(strength.perAmount()), strength.perUnit());
    }

    private List<Entity> legalStatuses() {
        return page.legalStatuses().stream()
                .filter(status -> status.controlled() != null)
                .map(status -> Entity.of("DrugLegalStatus")
                        .with("name", legalStatus(status))
                        .with("applicableLocation", WebPage.area(status.jurisdiction())))
                .toList();
    }

    private static String legalStatus(LegalStatus status) {
        var controlled = status.controlled() ? "Controlled drug" : "Not a controlled drug";
        return status.schedule() == null ? controlled : "%s (%s)".formatted(controlled, status.schedule());
    }

    /// Where it is the same in all jurisdictions of the page, and known in each.
    private String prescriptionStatus() {
        var known = page.legalStatuses().stream()
                .map(LegalStatus::prescriptionOnly)
                .distinct()
                .toList();
        if (known.size() != 1 || known.getFirst() == null) {
            return null;
        }
        return known.getFirst() ? "https://schema.org/PrescriptionOnly" : "https://schema.org/OTC";
    }

    private Stream<DrugIdentifier> ofIngredient() {
        return page.drug().identifiers.stream().filter(identifier -> identifier.scope() == IdentifierScope.INGREDIENT);
    }

    private List<Entity> codes() {
        return ofIngredient()
                .filter(identifier -> identifier.system() != IdentifierSystem.WIKIDATA)
                .map(identifier -> Entity.of("MedicalCode")
                        .with("codingSystem", Labels.of(identifier.system()))
                        .with("codeValue", identifier.code()))
                .toList();
    }

    private List<String> codes(IdentifierSystem system) {
        return ofIngredient()
                .filter(identifier -> identifier.system() == system)
                .map(DrugIdentifier::code)
                .toList();
    }

    private List<String> wikidata() {
        return codes(IdentifierSystem.WIKIDATA).stream()
                .map(code -> "https://www.wikidata.org/entity/" + code)
                .toList();
    }
}
