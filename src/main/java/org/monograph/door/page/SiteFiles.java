package org.monograph.door.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.monograph.door.template.PageFiles;
import org.monograph.door.template.PagesConfig;
import org.monograph.door.template.Site;
import org.monograph.door.web.StaticContent;

/// The style and the script of all pages, and what crawlers are told.
@Singleton
class SiteFiles {

    /// What depends on what somebody typed is for people.
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /search
            Disallow: /check
            Disallow: /labels?
            Disallow: /preview/
            Disallow: /graphql
            Disallow: /q/
            """;

    private final PagesConfig config;
    private final PageFiles files;
    private final Site site;

    SiteFiles(PagesConfig config, PageFiles files, Site site) {
        this.config = config;
        this.files = files;
        this.site = site;
    }

    void routes(@Observes Router router) {
        if (config.enabled()) {
            StaticContent.text(site.styled(files.text("site.css")), "text/css").serve(router, "/site.css");
            StaticContent.text(files.text("site.js"), "text/javascript").serve(router, "/site.js");
            StaticContent.text(robots(), "text/plain").serve(router, "/robots.txt");
        }
    }

    private String robots() {
        return site.address().isEmpty() ? ROBOTS : ROBOTS + "Sitemap: " + site.address() + "/sitemap.xml\n";
    }
}
