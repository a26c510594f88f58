package org.monograph.content.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.editorial.MonographPart;

/// The parts that each drug document must have, from `content-rules/parts.yaml`.
///
/// @param jurisdictions in each of which the parts are needed
/// @param emergencyNumbers telephone numbers that the sections about help must name, by jurisdiction
record PartRules(
        List<Jurisdiction> jurisdictions, List<MonographPart> parts, Map<Jurisdiction, String> emergencyNumbers) {

    private static final String FILE = "content-rules/parts.yaml";
    private static final YAMLMapper YAML =
            DocumentFormat.strict(YAMLMapper.builder()).build();

    static PartRules ofService() {
        return read(PartRules.class.getResourceAsStream("/" + FILE));
    }

    /// A broken file ends the first start of a build, which checks all documents.
    static PartRules read(InputStream yaml) {
        try (yaml) {
            var rules = YAML.readValue(yaml, PartRules.class);
            if (rules == null || rules.jurisdictions == null || rules.parts == null || rules.emergencyNumbers == null) {
                throw new ConfigurationException(FILE + ": jurisdictions, parts and emergencyNumbers are needed");
            }
            return rules;
        } catch (JsonProcessingException e) {
            throw new ConfigurationException("%s:%d: %s"
                    .formatted(
                            FILE, e.getLocation() == null ? 1 : e.getLocation().getLineNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
