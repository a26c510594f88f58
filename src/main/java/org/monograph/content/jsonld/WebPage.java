package org.monograph.content.jsonld;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.editorial.Contributor;
import org.monograph.content.editorial.PageHead;

/// A page: what it says about itself.
///
/// @param updatedAt null when it is not recorded
/// @param lastReviewed null when it is not recorded
record WebPage(
        String path,
        String title,
        String description,
        List<Contributor> authors,
        List<Contributor> reviewers,
        Instant updatedAt,
        LocalDate lastReviewed) {

    /// @param subject id of what the page is about
    /// @param license of the content
    /// @param jurisdiction for which the page is; null for all
    Entity entity(Site site, String subject, String license, Jurisdiction jurisdiction) {
        return Entity.of("MedicalWebPage")
                .id(site.url(path))
                .with("url", site.url(path))
                .with("name", title)
                .with("description", description)
                .with("inLanguage", PageHead.LANGUAGE)
                .with("mainEntity", Entity.reference(subject))
                .with("medicalAudience", Entity.of("Patient"))
                .with("spatialCoverage", jurisdiction == null ? null : area(jurisdiction))
                .with("author", authors.stream().map(WebPage::contributor).toList())
                .with("reviewedBy", reviewers.stream().map(WebPage::contributor).toList())
                .with("dateModified", updatedAt == null ? null : updatedAt.toString())
                .with("lastReviewed", lastReviewed == null ? null : lastReviewed.toString())
                .with("license", Entity.of("CreativeWork").with("name", license));
    }

    static Entity area(Jurisdiction jurisdiction) {
        return Entity.of("AdministrativeArea").with("name", jurisdiction.words());
    }

    private static Entity contributor(Contributor contributor) {
        return contributor.getTeam()
                ? Entity.of("Organization").with("name", contributor.name())
                : Entity.of("Person").with("name", contributor.name()).with("jobTitle", contributor.role());
    }
}
