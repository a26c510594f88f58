package org.monograph.content.interactant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The way from an interactant to a class or an ingredient, directly or through others.
///
/// @param citationSlugs sources of the memberships on the way
/// @param ingredient the last ingredient on the way; empty when there are only classes
public record MembershipPath(List<String> citationSlugs, Optional<Ingredient> ingredient) {

    /// @param slug of the ingredient
    /// @param citationSlugs sources for the statement that the interactant contains it
    public record Ingredient(String slug, List<String> citationSlugs) {}

    /// From an interactant to itself.
    public static final MembershipPath START = new MembershipPath(List.of(), Optional.empty());

    MembershipPath to(Interactant above, Membership membership) {
        var sources = Stream.concat(citationSlugs.stream(), membership.citationSlugs().stream())
                .distinct()
                .toList();
        return new MembershipPath(
                sources,
                above.kind == InteractantKind.DRUG_CLASS
                        ? ingredient
                        : Optional.of(new Ingredient(above.slug, sources)));
    }
}
