package org.monograph.door.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.door.template.PageFiles;
import org.monograph.door.template.Site;
import org.monograph.engine.answers.AnswerService;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.OperationRequest;

/// Answers requests for pages as all others are answered: by the same cache, and within the same limits.
@Singleton
class PageAnswers {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// The variable that has the address of the site.
    private static final String SITE = "site";
    private static final int MAX_WORDS = 100;

    private final List<Page> pages;
    private final Page notFound;
    private final Site site;
    private final PageForm form;
    private final AnswerService answers;

    PageAnswers(PageFiles files, Site site, PageForm form, AnswerService answers) {
        this.pages = Page.all(files);
        this.notFound = Page.notFound(files);
        this.site = site;
        this.form = form;
        this.answers = answers;
    }

    List<Page> pages() {
        return pages;
    }

    /// Does not block.
    Optional<Reply> cached(ClientRequest request) {
        return answers.cached(request).map(reply -> new PageReply(reply, 200));
    }

    /// May block.
    Reply answer(RoutingContext http, ClientRequest request, Page page) {
        try {
            return answer(request, page, operation(http, page));
        } catch (ContentException e) {
            if (e.code() != ErrorCode.NOT_FOUND) {
                throw e;
            }
            return notFound(http, request);
        }
    }

    /// Suggests what has the words of the address.
    Reply notFound(RoutingContext http, ClientRequest request) {
        var text = words(http.normalizedPath());
        var operation =
                notFound.document().request(name -> name.equals("text") && !text.isEmpty() ? List.of(text) : List.of());
        return answer(PageRequest.notFound(http, request), notFound, operation);
    }

    /// The document of a page, with the values that the address has for its variables.
    OperationRequest operation(RoutingContext http, Page page) {
        return page.document().request(name -> name.equals(SITE) ? site.addresses() : PageRequest.sent(http, name));
    }

    private Reply answer(ClientRequest request, Page page, OperationRequest operation) {
        return new PageReply(answers.answer(request, operation, form.of(page, operation.variables())), page.status());
    }

    /// Of the last part of a path.
    private static String words(String path) {
        var last = NO_LETTERS
                .matcher(path.substring(path.lastIndexOf('/') + 1))
                .replaceAll(" ")
                .strip();
        return last.substring(0, Math.min(last.length(), MAX_WORDS));
    }
}
