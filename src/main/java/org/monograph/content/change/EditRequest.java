package org.monograph.content.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.account.Editor;
import org.monograph.base.terms.Sha256;

/// What an editor asks for. One that has taken effect already is known by its digest, and is not repeated.
///
/// @param key of the change
/// @param version of the change that the editor has looked at
/// @param arguments all others
record EditRequest(Editor editor, Move move, String key, int version, List<Object> arguments) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    String digest() {
        try {
            return Sha256.of(JSON.writeValueAsBytes(new Object[] {move, key, version, arguments}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether an earlier request that was equal has taken effect, and still has. A save is known for ever by its
    /// version, a step until the change goes back to its authors, a comment until the next event.
    ///
    /// @param events of the change, the oldest first
    boolean hasTakenEffect(List<ChangeEvent> events) {
        var digest = digest();
        return candidates(events)
                .anyMatch(event -> event.subject.equals(editor.subject()) && event.request.equals(digest));
    }

    private Stream<ChangeEvent> candidates(List<ChangeEvent> events) {
        if (move.isSave()) {
            return events.stream();
        }
        if (!move.isStep() || move == Move.SCHEDULE) {
            return events.reversed().stream()
                    .filter(event -> !move.isStep() || event.move.isStep())
                    .limit(1);
        }
        var before = events.stream().filter(event -> event.move.isReturn()).reduce((_, last) -> last);
        return events.stream().skip(before.map(events::indexOf).orElse(0));
    }
}
