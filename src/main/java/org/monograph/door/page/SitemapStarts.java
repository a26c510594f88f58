package org.monograph.door.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The cursors at which the files of the sitemap begin, for one state of the content. They are known once the file
/// before was read: a list can only be read from its beginning.
final class SitemapStarts {

    private record File(SitemapList list, int number) {}

    private final Map<File, String> cursors = new HashMap<>();
    private UUID content;

    /// @param number of the file, from 1
    synchronized Optional<String> find(UUID current, SitemapList list, int number) {
        forgetOther(current);
        return number == 1 ? Optional.of("") : Optional.ofNullable(cursors.get(new File(list, number)));
    }

    synchronized void put(UUID current, SitemapList list, int number, String cursor) {
        forgetOther(current);
        cursors.put(new File(list, number), cursor);
    }

    private void forgetOther(UUID current) {
        if (!current.equals(content)) {
            cursors.clear();
            content = current;
        }
    }
}
