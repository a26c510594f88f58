package org.monograph.engine.execution;

import static org.monograph.base.terms.ErrorCode.PERSISTED_QUERY_NOT_FOUND;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.limits.DocumentLimits;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.plan.Plans;
import org.monograph.engine.validation.DocumentValidation;

/// Parses and validates documents, and caches valid ones by the SHA-256 of their text: most clients send the same few
/// documents, or only the hash of one.
@Singleton
public class QueryDocumentCache {

    private final GraphQLSchema schema;
    private final DocumentLimits limits;
    private final Plans plans;
    private final ParserOptions options;
    private final Cache<Digest, Known> cache;

    QueryDocumentCache(GraphQLSchema schema, DocumentLimits limits, Plans plans, QueryDocumentConfig config) {
        this.schema = schema;
        this.limits = limits;
        this.plans = plans;
        this.options = ParserOptions.newParserOptions()
                .maxTokens(limits.tokens())
                .redactTokenParserErrorMessages(true)
                .build();
        this.cache = Caffeine.newBuilder()
                .maximumWeight(config.maxCharacters())
                // evict at once, not in the background
                .executor(Runnable::run)
                .recordStats()
                .weigher((Digest _, Known document) -> document.length())
                .build();
    }

    /// @throws ContentException when the document is unknown, or too large
    QueryDocument of(Digest hash, OperationRequest request) {
        var known = cache.getIfPresent(hash);
        if (known != null) {
            return known.document();
        }
        if (request.query() == null) {
            // Apollo's clients compare this text, and then send the document with its hash
            throw new ContentException(PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        var read = read(request.query());
        if (!read.hasErrors()) {
            cache.put(hash, new Known(read, request.query().length()));
        }
        return read;
    }

    private QueryDocument read(String text) {
        var parsed = parsed(text);
        return new QueryDocument(parsed, parsed.hasErrors() ? null : plans.of(parsed.getDocument()));
    }

    private PreparsedDocumentEntry parsed(String text) {
        var parsed = ParseAndValidate.parse(ExecutionInput.newExecutionInput(text)
                .graphQLContext(Map.of(ParserOptions.class, options))
                .locale(Locale.ROOT)
                .build());
        if (parsed.isFailure()) {
            return new PreparsedDocumentEntry(
                    ClientErrors.syntax(limits.requireSyntaxError(parsed.getSyntaxException())));
        }
        limits.check(parsed.getDocument());
        return new PreparsedDocumentEntry(
                parsed.getDocument(), DocumentValidation.errors(schema, parsed.getDocument()));
    }

    public long count() {
        return cache.estimatedSize();
    }

    public long characters() {
        return cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    public long hits() {
        return cache.stats().hitCount();
    }

    public long misses() {
        return cache.stats().missCount();
    }

    private record Known(QueryDocument document, int length) {}
}
