package org.monograph.content.labelstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.monograph.base.published.SqlFile;
import org.monograph.content.labeldocument.LabelOrigin;

/// The tables of labels. Publications of labels run one after another; those of editors do not wait for them, nor they
/// for those of editors.
public final class LabelTables implements LabelStore {

    static final String LOCK = "lock table label_publication in share row exclusive mode";
    private static final String IDS = "select nextval('published_id') from generate_series(1, ?)";
    private static final String INPUTS = SqlFile.read("label/inputs");
    private static final String INSERT_INPUTS = SqlFile.read("label/insert-inputs");
    private static final String PUBLISHED = SqlFile.read("label/published");

    private interface Work<T> {
        T done() throws SQLException;
    }

    private final Connection connection;

    Connection connection() {
        return connection;
    }

    private LabelTables(Connection connection) {
        this.connection = connection;
    }

    /// @param connection that nothing else uses; `close` closes it
    public static LabelTables of(Connection connection) {
        return new LabelTables(connection);
    }

    @Override
    public List<LabelOutcome> publish(List<DigestedLabel> labels) {
        return inTransaction(() -> publishLocked(labels));
    }

    private List<LabelOutcome> publishLocked(List<DigestedLabel> labels) throws SQLException {
        lock();
        var decisions = decisions(labels);
        var changed = decisions.stream().filter(LabelDecision::isPublished).toList();
        if (!changed.isEmpty()) {
            var ids = ids(changed.size());
            LabelPublication.begin(connection, changed.size())
                    .publish(IntStream.range(0, changed.size())
                            .mapToObj(place -> NewLabel.of(changed.get(place), ids.get(place)))
                            .toList());
        }
        insertInputs(decisions.stream().filter(LabelDecision::isCurrent).toList());
        return decisions.stream().map(LabelDecision::outcome).toList();
    }

    private void insertInputs(List<LabelDecision> decisions) throws SQLException {
        Columns.of(decisions.stream()
                        .map(LabelDecision::label)
                        .filter(label -> label.input() != null)
                        .toList())
                .text(label -> label.document().version().setId())
                .text(DigestedLabel::input)
                .insert(connection, INSERT_INPUTS);
    }

    @Override
    public List<LabelOutcome> compare(List<DigestedLabel> labels) {
        return inTransaction(
                () -> decisions(labels).stream().map(LabelDecision::outcome).toList());
    }

    private List<LabelDecision> decisions(List<DigestedLabel> labels) throws SQLException {
        var held = HeldLabels.of(
                connection,
                labels.stream().map(label -> label.document().version().setId()).toList());
        return labels.stream()
                .map(label -> new LabelDecision(
                        label, held.getOrDefault(label.document().version().setId(), HeldLabel.NOTHING)))
                .toList();
    }

    @Override
    public Set<String> published(LabelOrigin origin) {
        return inTransaction(() -> {
            try (var statement = connection.prepareStatement(PUBLISHED)) {
                statement.setString(1, origin.name());
                try (var rows = statement.executeQuery()) {
                    var setIds = new HashSet<String>();
                    while (rows.next()) {
                        setIds.add(rows.getString(1));
                    }
                    return setIds;
                }
            }
        });
    }

    @Override
    public Map<String, String> inputs() {
        return inTransaction(() -> {
            try (var statement = connection.prepareStatement(INPUTS);
                    var rows = statement.executeQuery()) {
                var inputs = new HashMap<String, String>();
                while (rows.next()) {
                    inputs.put(rows.getString(1), rows.getString(2));
                }
                return inputs;
            }
        });
    }

    @Override
    public void withdraw(Collection<String> setIds) {
        if (!setIds.isEmpty()) {
            inTransaction(() -> {
                lock();
                LabelPublication.begin(connection, setIds.size()).withdraw(setIds);
                return null;
            });
        }
    }

    private void lock() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }

    private List<Long> ids(int count) throws SQLException {
        try (var statement = connection.prepareStatement(IDS)) {
            statement.setInt(1, count);
            try (var rows = statement.executeQuery()) {
                var ids = new ArrayList<Long>();
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
                return ids;
            }
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                var result = work.done();
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw new LabelStoreException(e);
        }
    }

    /// @param failure which says more than that of a connection that it has broken
    private void rollBack(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void tidy() {
        inTransaction(() -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("select gin_clean_pending_list('ix_label_word_keys')");
            }
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LabelStoreException(e);
        }
    }
}
