package org.monograph.content.jsonld;

import java.util.HashSet;
import java.util.List;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.Condition;
import org.monograph.content.condition.DrugUse;
import org.monograph.content.condition.Therapy;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.drug.Drug;

/// A condition as schema.org describes it.
record ConditionEntity(Condition condition, List<DrugUse> uses, Site site) {

    String id() {
        return site.url(condition.getPath() + "#condition");
    }

    Entity entity() {
        return Entity.of("MedicalCondition")
                .id(id())
                .with("url", site.url(condition.getPath()))
                .with("name", condition.name)
                .with("description", condition.description)
                .with("drug", drugs())
                .with(
                        "possibleTreatment",
                        condition.therapies.stream().map(this::therapy).toList());
    }

    /// Those that are licensed for it: schema.org has no word for other uses.
    private List<Entity> drugs() {
        var slugs = new HashSet<String>();
        return uses.stream()
                .filter(use -> use.approval == ApprovalStatus.APPROVED && use.line != TreatmentLine.NOT_RECOMMENDED)
                .map(use -> use.ofDrug)
                .filter(drug -> slugs.add(drug.slug))
                .map(this::drug)
                .toList();
    }

    private Entity drug(Drug drug) {
        return Entity.of("Drug")
                .id(DrugEntity.id(site, drug.slug))
                .with("name", drug.name)
                .with("url", site.url(drug.getPath()));
    }

    private Entity therapy(Therapy therapy) {
        return Entity.of("MedicalTherapy")
                .id(site.url(condition.getPath() + "#" + therapy.getAnchor()))
                .with("name", therapy.name())
                .with("description", therapy.description());
    }

    WebPage head() {
        return new WebPage(
                condition.getPath(),
                condition.getMetaTitle(),
                condition.getMetaDescription(),
                condition.getAuthors(),
                condition.getReviewers(),
                condition.getUpdatedAt(),
                null);
    }
}
