package org.monograph.door.page;

import java.util.List;
import org.monograph.door.template.PageFiles;

/// A page: a GraphQL document, and the template of the same name that shows its answer.
///
/// @param path of its route, with the names of its parameters
/// @param status of the response
record Page(String name, String path, PageDocument document, int status) {

    private static final String NOT_FOUND = "not-found";
    private static final List<String> NOT_FOR_CRAWLERS = List.of("search", "labels");

    /// The paths are those of `PageKind`, and of `path` in the schema.
    static List<Page> all(PageFiles files) {
        return List.of(
                of("home", "/", files),
                of("drugs", "/drugs", files),
                of("drug", "/drugs/:slug", files),
                of("history", "/drugs/:slug/history", files),
                of("drug-labels", "/drugs/:slug/labels", files),
                of("medicines", "/medicines", files),
                of("medicine", "/medicines/:slug", files),
                of("labels", "/labels", files),
                of("label", "/labels/:setId", files),
                of("conditions", "/conditions", files),
                of("condition", "/conditions/:slug", files),
                of("side-effects", "/side-effects", files),
                of("side-effect", "/side-effects/:slug", files),
                of("emergency", "/emergencies/:slug", files),
                of("emergencies", "/emergencies", files),
                of("sources", "/sources", files),
                of("source", "/sources/:slug", files),
                of("compare", "/compare", files),
                of("check", "/check", files),
                of("search", "/search", files));
    }

    /// Whether its address has no part that differs, and it shows something before anybody has typed.
    boolean isForCrawlers() {
        return !path.contains(":") && !NOT_FOR_CRAWLERS.contains(name);
    }

    private static Page of(String name, String path, PageFiles files) {
        return of(name, path, 200, files);
    }

    /// Shown in place of what does not exist. Searches for the words of its address.
    static Page notFound(PageFiles files) {
        return of(NOT_FOUND, "", 404, files);
    }

    private static Page of(String name, String path, int status, PageFiles files) {
        return new Page(name, path, PageDocument.of(files.text(name + ".graphql")), status);
    }

    String template() {
        return name + ".html";
    }
}
