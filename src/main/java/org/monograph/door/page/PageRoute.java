package org.monograph.door.page;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.monograph.base.terms.ContentException;
import org.monograph.door.http.HandlerOrder;
import org.monograph.door.http.ReplyExecutor;
import org.monograph.door.template.PagesConfig;
import org.monograph.door.template.Site;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.HttpConfig;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RefusedException;
import org.monograph.engine.telemetry.TelemetryReporter;

/// The routes of pages. Cached pages are sent by the event loop, others are made on a virtual thread.
@Singleton
class PageRoute {

    /// What is not there in these belongs to clients and operators.
    private static final List<String> NOT_FOR_READERS = List.of("/graphql/", "/graphiql/", "/q/");

    private static final String SITEMAP_FILE = "/sitemap-(?<list>[a-z-]+)-(?<number>[1-9][0-9]{0,3})\\.xml";

    private final PagesConfig pages;
    private final HttpConfig config;
    private final Site site;
    private final PageAnswers answers;
    private final PreviewPage preview;
    private final Sitemap sitemap;
    private final ErrorPage errors;
    private final ReplyExecutor replies;
    private final TelemetryReporter telemetry;

    PageRoute(
            PagesConfig pages,
            HttpConfig config,
            Site site,
            PageAnswers answers,
            PreviewPage preview,
            Sitemap sitemap,
            ErrorPage errors,
            ReplyExecutor replies,
            TelemetryReporter telemetry) {
        this.pages = pages;
        this.config = config;
        this.site = site;
        this.answers = answers;
        this.preview = preview;
        this.sitemap = sitemap;
        this.errors = errors;
        this.replies = replies;
        this.telemetry = telemetry;
    }

    void routes(@Observes Router router) {
        if (pages.enabled()) {
            answers.pages().forEach(page -> {
                router.route(page.path()).order(HandlerOrder.PAGE).handler(http -> send(http, page));
                router.route(PreviewPage.path(page))
                        .order(HandlerOrder.PREVIEW)
                        .handler(http -> sendPreview(http, page));
            });
            if (!site.address().isEmpty()) {
                router.route("/sitemap.xml")
                        .order(HandlerOrder.PREVIEW)
                        .handler(http -> sendSitemap(http, sitemap::index));
                router.routeWithRegex(SITEMAP_FILE)
                        .order(HandlerOrder.PREVIEW)
                        .handler(http -> sendSitemap(
                                http,
                                request -> sitemap.file(
                                        request, http.pathParam("list"), Integer.parseInt(http.pathParam("number")))));
            }
            router.route().last().handler(this::sendNotFound);
        }
    }

    private void send(RoutingContext http, Page page) {
        var request = begin(http, MediaType.HTML);
        refusingOrElse(http, request, () -> {
            var cached = answers.cached(request);
            if (cached.isPresent()) {
                replies.send(cached.get(), request.telemetry(), http);
            } else if (!redirect(http)) {
                execute(http, request, () -> answers.answer(http, request, page));
            }
        });
    }

    private void sendPreview(RoutingContext http, Page page) {
        var request = begin(http, MediaType.HTML);
        refusingOrElse(http, request, () -> execute(http, request, () -> preview.answer(http, request, page)));
    }

    private void sendSitemap(RoutingContext http, Function<ClientRequest, Reply> answer) {
        var request = begin(http, MediaType.XML);
        refusingOrElse(
                http,
                request,
                () -> answers.cached(request)
                        .ifPresentOrElse(
                                reply -> replies.send(reply, request.telemetry(), http),
                                () -> execute(http, request, () -> answer.apply(request))));
    }

    private void sendNotFound(RoutingContext http) {
        if (NOT_FOR_READERS.stream().anyMatch(http.normalizedPath()::startsWith)) {
            http.next();
            return;
        }
        var request = begin(http, MediaType.HTML);
        refusingOrElse(http, request, () -> execute(http, request, () -> answers.notFound(http, request)));
    }

    private ClientRequest begin(RoutingContext http, MediaType mediaType) {
        var request = PageRequest.of(http, mediaType, Deadline.in(config.deadline()));
        telemetry.begin(request.telemetry());
        return request;
    }

    private void refusingOrElse(RoutingContext http, ClientRequest request, Runnable work) {
        try {
            if (!List.of(GET, HEAD).contains(http.request().method())) {
                throw new RefusedException(405, "pages can only be read", Map.of("Allow", "GET, HEAD"));
            }
            work.run();
        } catch (ContentException refusal) {
            replies.send(errors.of(refusal, request.telemetry()), request.telemetry(), http);
        }
    }

    private void execute(RoutingContext http, ClientRequest request, Supplier<Reply> work) {
        replies.execute(http, request, work, failure -> errors.of(failure, request.telemetry()));
    }

    /// Leads an address that differs in case, or by a slash at its end, to that of the page.
    private static boolean redirect(RoutingContext http) {
        var better = canonical(http.normalizedPath());
        if (better.equals(http.normalizedPath())) {
            return false;
        }
        var query = Optional.ofNullable(http.request().query())
                .map(text -> "?" + text)
                .orElse("");
        http.response()
                .setStatusCode(301)
                .putHeader(HttpHeaders.LOCATION, better + query)
                .end();
        return true;
    }

    private static String canonical(String path) {
        var end = path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
        var shorter = path.substring(0, end);
        // an escape would lead here again: the router writes it with capitals
        return shorter.indexOf('%') < 0 ? shorter.toLowerCase(Locale.ROOT) : shorter;
    }
}
