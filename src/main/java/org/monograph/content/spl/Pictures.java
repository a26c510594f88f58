package org.monograph.content.spl;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.monograph.content.labeldocument.SectionBlock;

/// The pictures of a label: their description and file stand in one place, and another one refers to them.
final class Pictures {

    private final Map<String, SectionBlock.Picture> byId = new HashMap<>();

    Pictures(XmlElement label) {
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

    /// The pictures that belong to a section, by their ids.
    static Map<String, SectionBlock.Picture> in(XmlElement section) {
        var pictures = new LinkedHashMap<String, SectionBlock.Picture>();
        section.elements("component")
                .flatMap(component -> component.elements("observationMedia"))
                .forEach(media -> pictures.put(String.valueOf(media.attribute("ID")), picture(media)));
        return pictures;
    }
}
