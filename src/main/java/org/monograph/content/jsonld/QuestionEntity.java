package org.monograph.content.jsonld;

import java.util.List;
import org.monograph.content.drug.Drug;
import org.monograph.content.editorial.PageHead;
import org.monograph.content.faq.FaqEntry;

/// Questions with their answers.
final class QuestionEntity {

    private QuestionEntity() {}

    /// The list of questions on the page of a drug.
    static Entity listOf(Drug drug, List<FaqEntry> questions, Site site) {
        return Entity.of("FAQPage")
                .id(site.url(drug.path("faq")))
                .with("inLanguage", PageHead.LANGUAGE)
                .with("isPartOf", Entity.reference(site.url(drug.getPath())))
                .with(
                        "mainEntity",
                        questions.stream().map(entry -> of(entry, site)).toList());
    }

    /// A page about one question.
    static Entity pageOf(FaqEntry entry, Site site) {
        return Entity.of("FAQPage")
                .with("url", site.url(entry.getPath()))
                .with("inLanguage", PageHead.LANGUAGE)
                .with(
                        "about",
                        Entity.of("Drug")
                                .id(DrugEntity.id(site, entry.ofDrug.slug))
                                .with("name", entry.ofDrug.name))
                .with("mainEntity", List.of(of(entry, site)));
    }

    private static Entity of(FaqEntry entry, Site site) {
        return Entity.of("Question")
                .id(site.url(entry.getPath()))
                .with("name", entry.question)
                .with("acceptedAnswer", Entity.of("Answer").with("text", entry.answer));
    }
}
