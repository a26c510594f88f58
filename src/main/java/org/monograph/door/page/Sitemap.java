package org.monograph.door.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.monograph.base.published.KnownContent;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.door.page.SitemapEntries.Entry;
import org.monograph.door.template.PageFiles;
import org.monograph.door.template.Templates;
import org.monograph.engine.answers.AnswerForm;
import org.monograph.engine.answers.AnswerService;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.OperationRequest;

/// The addresses of all pages for crawlers, in files of a bounded size, and the list of these files. They
/// are answers to operations like pages, and cached with them.
@Singleton
class Sitemap {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final PageDocument COUNTS = SitemapList.counts();

    private final List<Entry> fixed;
    private final Templates templates;
    private final AnswerService answers;
    private final KnownContent content;
    private final SitemapStarts starts = new SitemapStarts();

    Sitemap(PageFiles files, Templates templates, AnswerService answers, KnownContent content) {
        this.fixed = Page.all(files).stream()
                .filter(Page::isForCrawlers)
                .map(page -> new Entry(page.path(), ""))
                .toList();
        this.templates = templates;
        this.answers = answers;
        this.content = content;
    }

    /// The list of files. May block.
    Reply index(ClientRequest request) {
        var operation = COUNTS.request(_ -> List.of());
        return new PageReply(
                answers.answer(request, operation, json -> xml("sitemap-index.xml", "files", files(data(json)))), 200);
    }

    private static List<String> files(JsonNode counts) {
        return Stream.concat(
                        Stream.of(file(SitemapList.EMERGENCIES, 1)),
                        SitemapList.paged().stream()
                                .flatMap(list -> Stream.iterate(1, number -> number + 1)
                                        .limit(number(counts.path(list.field())))
                                        .map(number -> file(list, number))))
                .toList();
    }

    private static int number(JsonNode list) {
        return Math.ceilDiv(list.path("totalCount").asInt(), SitemapEntries.SIZE);
    }

    private static String file(SitemapList list, int number) {
        return "/sitemap-" + list.text() + "-" + number + ".xml";
    }

    /// One file. May block.
    ///
    /// @param number from 1
    /// @throws ContentException when there is no such file
    Reply file(ClientRequest request, String name, int number) {
        var list = SitemapList.of(name).orElseThrow(Sitemap::missing);
        var operation = operation(list, start(request, list, number));
        return new PageReply(
                answers.answer(
                        request,
                        operation,
                        json -> xml("sitemap.xml", "entries", entries(request, list, number, json))),
                200);
    }

    private String start(ClientRequest request, SitemapList list, int number) {
        return starts.find(token(), list, number).orElseGet(() -> {
            var before = start(request, list, number - 1);
            var next = SitemapEntries.of(page(request, list, before), after -> page(request, list, after))
                    .next();
            if (next.isEmpty()) {
                throw missing();
            }
            starts.put(token(), list, number, next);
            return next;
        });
    }

    private List<Entry> entries(ClientRequest request, SitemapList list, int number, ByteBuffer json) {
        var file = SitemapEntries.of(data(json).elements().next(), after -> page(request, list, after));
        if (!file.next().isEmpty()) {
            starts.put(token(), list, number + 1, file.next());
        }
        var entries = new ArrayList<>(list == SitemapList.EMERGENCIES ? fixed : List.of());
        entries.addAll(file.entries());
        return entries;
    }

    private JsonNode page(ClientRequest request, SitemapList list, String after) {
        var reply = answers.answer(PageRequest.uncached(request), operation(list, after), AnswerForm.JSON);
        return data(ByteBuffer.wrap(reply.body().getBytes())).elements().next();
    }

    private static OperationRequest operation(SitemapList list, String after) {
        return list.document().request(name -> name.equals("after") && !after.isEmpty() ? List.of(after) : List.of());
    }

    private static JsonNode data(ByteBuffer json) {
        try {
            return MAPPER.readTree(json.array(), json.arrayOffset() + json.position(), json.remaining())
                    .path("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteBuffer xml(String template, String name, List<?> items) {
        return StandardCharsets.UTF_8.encode(templates.render(template, Map.of(), Map.of(name, items)));
    }

    private UUID token() {
        return content.content().token();
    }

    private static ContentException missing() {
        return new ContentException(ErrorCode.NOT_FOUND, "there is no such file");
    }
}
