package org.monograph.content.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.change.ChangeStatus.APPROVED;
import static org.monograph.content.change.ChangeStatus.DISCARDED;
import static org.monograph.content.change.ChangeStatus.DRAFT;
import static org.monograph.content.change.ChangeStatus.IN_REVIEW;
import static org.monograph.content.change.ChangeStatus.PUBLISHED;
import static org.monograph.content.change.ChangeStatus.SCHEDULED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monograph.base.account.Editor;
import org.monograph.base.account.EditorRole;
import org.monograph.base.terms.ErrorCode;

class ChangeStateTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final int SEQUENCES = 3_000;
    private static final int STEPS = 60;

    private static final List<Editor> EDITORS = List.of(
            new Editor("anna", "anna", List.of(EditorRole.AUTHOR)),
            new Editor("bert", "bert", List.of(EditorRole.AUTHOR, EditorRole.REVIEWER)),
            new Editor("rita", "rita", List.of(EditorRole.REVIEWER)),
            new Editor("paul", "paul", List.of(EditorRole.PUBLISHER)),
            new Editor("olga", "olga", List.of(EditorRole.values())),
            new Editor("nobody", "nobody", List.of()));

    /// The statuses from which each move is allowed, and where it leads. Null leaves the status.
    private static final Map<Move, Map<Set<ChangeStatus>, ChangeStatus>> MOVES = new EnumMap<>(Map.of(
            Move.SAVE, Map.of(EnumSet.of(DRAFT, IN_REVIEW, APPROVED, SCHEDULED), DRAFT),
            Move.RESTORE, Map.of(EnumSet.of(DRAFT, IN_REVIEW, APPROVED, SCHEDULED), DRAFT),
            Move.SUBMIT, Map.of(EnumSet.of(DRAFT), IN_REVIEW),
            Move.APPROVE, Map.of(EnumSet.of(IN_REVIEW), APPROVED),
            Move.RETURN, Map.of(EnumSet.of(IN_REVIEW, APPROVED, SCHEDULED), DRAFT),
            Move.SCHEDULE, Map.of(EnumSet.of(APPROVED, SCHEDULED), SCHEDULED),
            Move.PUBLISH, Map.of(EnumSet.of(APPROVED, SCHEDULED), PUBLISHED),
            Move.DISCARD, Map.of(EnumSet.of(DRAFT, IN_REVIEW, APPROVED, SCHEDULED), DISCARDED)));

    private static final Map<Move, Set<EditorRole>> ROLES = new EnumMap<>(Map.of(
            Move.SAVE, EnumSet.of(EditorRole.AUTHOR),
            Move.RESTORE, EnumSet.of(EditorRole.AUTHOR),
            Move.SUBMIT, EnumSet.of(EditorRole.AUTHOR),
            Move.APPROVE, EnumSet.of(EditorRole.REVIEWER),
            Move.RETURN, EnumSet.of(EditorRole.REVIEWER, EditorRole.AUTHOR),
            Move.SCHEDULE, EnumSet.of(EditorRole.PUBLISHER),
            Move.PUBLISH, EnumSet.of(EditorRole.PUBLISHER),
            Move.DISCARD, EnumSet.of(EditorRole.AUTHOR, EditorRole.PUBLISHER)));

    /// The editor has written the change, which makes a difference for three moves: see the other tests.
    @ParameterizedTest
    @EnumSource(ChangeStatus.class)
    void aMoveNeedsAStatusAndARole(ChangeStatus status) {
        var digest = status.isApproved() ? "digest" : null;
        for (var role : EditorRole.values()) {
            var editor = new Editor("olga", "olga", List.of(role));
            for (var move : MOVES.keySet()) {
                var writer = move == Move.APPROVE ? "anna" : "olga";
                var state = new ChangeState(status, 1, Set.of(writer), digest, null);
                var from = MOVES.get(move).keySet().iterator().next();
                var expected = !ROLES.get(move).contains(role)
                        ? ErrorCode.FORBIDDEN
                        : from.contains(status) ? null : ErrorCode.EDIT_CONFLICT;

                assertThat(state.refusal(move, editor, NOW, false)
                                .map(refusal -> refusal.code())
                                .orElse(null))
                        .as("%s by %s when %s", move, role, status)
                        .isEqualTo(expected);
                if (expected == null) {
                    assertThat(state.after(event(move, editor, 1, "digest", NOW))
                                    .status())
                            .isEqualTo(MOVES.get(move).values().iterator().next());
                }
            }
        }
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        var state = new ChangeState(IN_REVIEW, 1, Set.of("bert", "anna"), null, null);

        assertThat(state.refusal(Move.APPROVE, EDITORS.get(1), NOW, false))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORBIDDEN));
        assertThat(state.refusal(Move.APPROVE, EDITORS.get(1), NOW, true)).isEmpty();
        assertThat(state.refusal(Move.APPROVE, EDITORS.get(2), NOW, false)).isEmpty();
    }

    @Test
    void anAuthorTakesBackOnlyWhatTheAuthorWrote() {
        var state = new ChangeState(APPROVED, 1, Set.of("bert"), "digest", null);

        for (var move : List.of(Move.RETURN, Move.DISCARD)) {
            assertThat(state.refusal(move, EDITORS.getFirst(), NOW, false))
                    .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORBIDDEN));
        }
        assertThat(state.refusal(Move.RETURN, EDITORS.get(1), NOW, false)).isEmpty();
        assertThat(state.refusal(Move.RETURN, EDITORS.get(2), NOW, false)).isEmpty();
        assertThat(state.refusal(Move.DISCARD, EDITORS.get(3), NOW, false)).isEmpty();
    }

    @Test
    void aScheduleIsAnEmbargo() {
        var state = new ChangeState(SCHEDULED, 1, Set.of("anna"), "digest", NOW);

        assertThat(state.refusal(Move.PUBLISH, EDITORS.get(3), NOW.minusNanos(1), false))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.EDIT_CONFLICT));
        assertThat(state.refusal(Move.PUBLISH, EDITORS.get(3), NOW, false)).isEmpty();
    }

    /// Whatever editors do: what is published was approved as it is, by somebody who wrote nothing of it.
    @Test
    void whateverIsPublishedWasApprovedByAnother() {
        var random = new Random(7);
        var published = 0;
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var events = new ArrayList<>(List.of(event(Move.SAVE, EDITORS.getFirst(), 1, "0", NOW)));
            for (var step = 0; step < STEPS; step++) {
                move(random, events);
            }
            published += assertApproved(events);
        }
        assertThat(published).isGreaterThan(SEQUENCES / 50);
    }

    private static void move(Random random, List<ChangeEvent> events) {
        var state = ChangeState.of(events);
        var editor = EDITORS.get(random.nextInt(EDITORS.size()));
        var move = Move.values()[random.nextInt(Move.values().length)];
        var isGivenUp = move == Move.DISCARD && random.nextInt(10) > 0;
        if (!isGivenUp && state.refusal(move, editor, NOW, false).isEmpty()) {
            var version = state.version() + (move.isSave() ? 1 : 0);
            var at = random.nextBoolean() ? NOW.minusSeconds(1) : random.nextBoolean() ? NOW.plusSeconds(60) : null;
            events.add(event(move, editor, version, Integer.toString(version), move == Move.SCHEDULE ? at : null));
        }
    }

    private static int assertApproved(List<ChangeEvent> events) {
        var last = events.getLast();
        var steps = events.stream().filter(event -> event.move.isStep()).toList();
        var publications =
                steps.stream().filter(event -> event.move == Move.PUBLISH).toList();
        assertThat(publications).hasSizeLessThanOrEqualTo(1);
        assertThat(ChangeState.of(events).version()).isEqualTo(last.version);
        if (publications.isEmpty()) {
            return 0;
        }
        assertThat(steps).last().isEqualTo(publications.getFirst());
        var approval = steps.reversed().stream()
                .filter(event -> event.move == Move.APPROVE)
                .findFirst()
                .orElseThrow();
        var authors = steps.stream()
                .filter(event -> event.move.isSave())
                .map(event -> event.subject)
                .toList();
        assertThat(approval.digest).isEqualTo(last.digest);
        assertThat(authors).doesNotContain(approval.subject);
        return 1;
    }

    @Test
    void aReviewerSawWhatWasApprovedOrReturnedByOthersThanItsAuthors() {
        var anna = EDITORS.get(0);
        var bert = EDITORS.get(1);
        var rita = EDITORS.get(2);
        var events = List.of(
                event(Move.SAVE, anna, 1, "1", null),
                event(Move.RETURN, anna, 1, "1", null),
                event(Move.RETURN, rita, 1, "1", null),
                event(Move.SAVE, bert, 2, "2", null),
                event(Move.RETURN, bert, 2, "2", null),
                event(Move.SAVE, anna, 3, "3", null),
                event(Move.APPROVE, rita, 3, "3", null),
                event(Move.RESTORE, anna, 4, "4", null));

        assertThat(IntStream.rangeClosed(0, events.size())
                        .map(end -> ChangeEvent.reviewedVersion(events.subList(0, end))))
                .containsExactly(0, 0, 0, 1, 1, 1, 1, 3, 3);
    }

    private static ChangeEvent event(Move move, Editor editor, int version, String digest, Instant scheduledFor) {
        var event = new ChangeEvent();
        event.move = move;
        event.subject = editor.subject();
        event.name = editor.name();
        event.version = version;
        event.digest = digest;
        event.scheduledFor = scheduledFor;
        return event;
    }
}
