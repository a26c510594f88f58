package org.monograph.content.spl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monograph.content.labeldocument.SectionBlock;

/// The pictures of a label: their description and file stand in one place, and another one refers to them.
final class Pictures {

    private final Map<String, SectionBlock.Picture> byId = new HashMap<>();

    private final Set<String> used;

    Pictures(XmlElement label) {
        used = label.all("renderMultiMedia")
                .map(reference -> reference.attribute("referencedObject"))
                .collect(Collectors.toSet());
        label.all("observationMedia").forEach(media -> {
            if (media.attribute("ID") != null) {
                byId.put(media.attribute("ID"), picture(media));
            }
        });
    }

    private static SectionBlock.Picture picture(XmlElement media) {
        var description = media.first("text").map(XmlWords::of).filter(text -> !text.isEmpty());
        return new SectionBlock.Picture(description.orElse(null), media.value("value", "value", "reference"));
    }

    /// Empty when the picture is not there.
    Optional<SectionBlock.Picture> of(XmlElement reference) {
        return Optional.ofNullable(byId.get(String.valueOf(reference.attribute("referencedObject"))));
    }

    /// The pictures of a section that no text refers to.
    Stream<SectionBlock.Picture> unusedIn(XmlElement section) {
        return section.elements("component")
                .flatMap(component -> component.elements("observationMedia"))
                .filter(media -> !used.contains(media.attribute("ID")))
                .map(Pictures::picture);
    }
}
