package org.monograph.content.publishing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.monograph.content.validation.DocumentFinding;

/// The documents have problems, and none of them was published.
public class InvalidContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DocumentFinding> findings;
    private final transient List<String> lines;

    public InvalidContentException(List<DocumentFinding> findings) {
        this(findings, findings.stream().map(DocumentFinding::toString).toList());
    }

    /// @param lines the problems as the message shows them
    public InvalidContentException(List<DocumentFinding> findings, List<String> lines) {
        super(lines.stream()
                .map(line -> "\n  " + line)
                .collect(joining("", lines.size() + " problem(s) in the content:", "")));
        this.findings = findings;
        this.lines = lines;
    }

    public List<DocumentFinding> findings() {
        return findings;
    }

    /// The problems as the message shows them.
    public List<String> lines() {
        return lines;
    }
}
