package org.monograph.content.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.monograph.base.database.ContentState;

/// Remembers in the database which build published its content last, with which directory, and the content
/// version after it. While the version is the same, nothing was published since, and the next start of that
/// build need not read these files.
@ApplicationScoped
public class FirstContentMark {

    private final Session session;

    FirstContentMark(Session session) {
        this.session = session;
    }

    /// Whether all content of the build is published, and nothing else since.
    ///
    /// @param build also the beginning of what was remembered: a directory may have been published after it
    @Transactional
    public boolean isCurrent(String build) {
        return !session.createNativeQuery(
                        "select 1 from first_content where starts_with(build, :build) and content_version = :version",
                        Integer.class)
                .setParameter("build", build)
                .setParameter("version", ContentState.current(session).version())
                .getResultList()
                .isEmpty();
    }

    /// @param content of which all documents of the build are a part. Once something else is published,
    ///     nothing is remembered, and the next start reads the files again.
    @Transactional
    public void set(String build, ContentState content) {
        if (ContentState.current(session).version() == content.version()) {
            session.createNativeMutationQuery("""
                            insert into first_content (build, content_version) values (:build, :version)
                            on conflict (only_row) do update
                            set build = excluded.build, content_version = excluded.content_version""")
                    .setParameter("build", build)
                    .setParameter("version", content.version())
                    .executeUpdate();
        }
    }
}
